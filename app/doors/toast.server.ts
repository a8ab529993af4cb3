import { redirect } from '@remix-run/node'
import { houseCookie } from './house-cookie.server'

export interface FlashToast {
  tone: 'ok' | 'info' | 'error'
  /** A key of the catalogues. */
  key: string
  values?: Record<string, string | number>
}

const cookie = houseCookie('melding', 30)

/** Goes to the next page, which says once what was done. */
export const redirectWithToast = async (to: string, toast: FlashToast, headers: [string, string][] = []): Promise<Response> =>
  redirect(to, { headers: [...headers, ['Set-Cookie', await cookie.serialize(toast)]] })

export const readToast = async (request: Request): Promise<{ toast: FlashToast | null; headers: [string, string][] }> => {
  const toast = (await cookie.parse(request.headers.get('cookie')).catch(() => null)) as FlashToast | null
  return { toast, headers: toast ? [['Set-Cookie', await cookie.serialize('', { maxAge: 0 })]] : [] }
}
