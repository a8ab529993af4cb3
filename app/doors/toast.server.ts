import { redirect } from '@remix-run/node'
import { newUnorderedId } from '~/core/ids'
import { houseCookie } from './house-cookie.server'

export interface FlashToast {
  tone: 'ok' | 'info' | 'error'
  /** A key of the catalogues. */
  key: string
  values?: Record<string, string | number>
}

/** One message on its way to a page. */
type SentToast = FlashToast & { id: string; isRead?: boolean }

const cookie = houseCookie('melding', 30)

/** A page that asks for its data may be asked again before they arrive (news came in between): what was read stays readable for so many seconds. */
const secondsAfterReading = 3

/** Goes to the next page, which says once what was done. */
export const redirectWithToast = async (to: string, toast: FlashToast, headers: [string, string][] = []): Promise<Response> =>
  redirect(to, { headers: [...headers, ['Set-Cookie', await cookie.serialize({ ...toast, id: newUnorderedId() } satisfies SentToast)]] })

/** The message for this page; the same one may come twice, with the same id. */
export const readToast = async (request: Request): Promise<{ toast: SentToast | null; headers: [string, string][] }> => {
  const toast = (await cookie.parse(request.headers.get('cookie')).catch(() => null)) as SentToast | null
  if (!toast) return { toast, headers: [] }
  const isWholePage = request.headers.get('sec-fetch-dest') !== 'empty'
  if (isWholePage) return { toast, headers: [['Set-Cookie', await cookie.serialize('', { maxAge: 0 })]] }
  return { toast, headers: toast.isRead ? [] : [['Set-Cookie', await cookie.serialize({ ...toast, isRead: true } satisfies SentToast, { maxAge: secondsAfterReading })]] }
}
