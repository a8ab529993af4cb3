import { useFetcher } from '@remix-run/react'
import type { ReactNode } from 'react'

interface Props {
  action: string
  children: (isBusy: boolean) => ReactNode
  className?: string
}

/** A form that does one thing. The page stays where it is; what changed comes over the socket, and without JavaScript by loading again. */
export const ActForm = ({ action, children, className }: Props) => {
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action={action} preventScrollReset className={className}>
      {children(fetcher.state !== 'idle')}
    </fetcher.Form>
  )
}
