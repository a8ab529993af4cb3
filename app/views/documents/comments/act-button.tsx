import { useFetcher } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { useToast } from '~/ui/toast'
import { useHydrated } from '~/ui/use-hydrated'

export interface ActAnswer {
  done: boolean
  toast: { tone: 'ok' | 'info' | 'error'; key: string; values?: Record<string, string | number> }
}

interface Props {
  action: string
  /** Tells several of one action apart. */
  id?: string
  isInPlace?: boolean
  /** Small, among the words of a line. */
  isPlain?: boolean
  icon?: LucideIcon
  /** More fields. */
  fields?: ReactNode
  children: ReactNode
}

/** One act, of one button. */
export const ActButton = ({ action, id = '', isInPlace, isPlain, icon, fields, children }: Props) => {
  const isHydrated = useHydrated()
  const fetcher = useFetcher<ActAnswer>({ key: `${action}#${id}` })
  useToldAct(fetcher)
  return (
    <fetcher.Form method="post" action={action} className="contents">
      {isInPlace && isHydrated && <input type="hidden" name="inPlace" value="1" />}
      {fields}
      {isPlain ? (
        <button type="submit" className="min-h-8 pointer-coarse:min-h-11 text-sea underline underline-offset-2 hover:text-ink">
          {children}
        </button>
      ) : (
        <Button size="small" look="plain" icon={icon} pending={fetcher.state !== 'idle'}>
          {children}
        </Button>
      )}
    </fetcher.Form>
  )
}

/** Says what an act answered, once. */
export const useToldAct = ({ state, data }: { state: string; data: ActAnswer | undefined }): void => {
  const t = useT()
  const toast = useToast()
  const told = useRef<ActAnswer>()
  useEffect(() => {
    if (state !== 'idle' || !data?.toast || told.current === data) return
    told.current = data
    toast({ tone: data.toast.tone, text: translateKey(t, data.toast.key, data.toast.values) })
  }, [state, data, toast, t])
}
