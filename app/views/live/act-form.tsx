import { useFetcher } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { useToast } from '~/ui/toast'
import { useHydrated } from '~/ui/use-hydrated'

interface Props {
  action: string
  children: (isBusy: boolean) => ReactNode
  className?: string
}

interface Told {
  toast: { tone: 'ok' | 'info' | 'error'; key: string; values?: Record<string, string | number> } | null
}

/** A form that does one thing. The page stays where it is: what changed comes over the socket, and without JavaScript by loading again. */
export const ActForm = ({ action, children, className }: Props) => {
  const t = useT()
  const fetcher = useFetcher<Told>()
  const isHydrated = useHydrated()
  const toast = useToast()
  const told = fetcher.data?.toast
  useEffect(() => {
    if (told) toast({ tone: told.tone, text: translateKey(t, told.key, told.values) })
  }, [told, toast, t])
  return (
    <fetcher.Form method="post" action={action} preventScrollReset className={className}>
      {isHydrated && <input type="hidden" name="inPlace" value="1" />}
      {children(fetcher.state !== 'idle')}
    </fetcher.Form>
  )
}
