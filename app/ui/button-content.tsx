import { TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ButtonLook } from './button-look'
import { Icon } from './icon'
import { Spinner } from './spinner'

export type ButtonContentProps = { icon?: LucideIcon; iconAfter?: LucideIcon; pending?: boolean; pendingLabel?: ReactNode; children?: ReactNode }

/** Sign and words of a button. A destructive one always carries a sign, so that it never looks like the brick action. */
export function ButtonContent({ look, icon, iconAfter, pending, pendingLabel, children }: ButtonContentProps & { look: ButtonLook }) {
  const sign = icon ?? (look === 'destructive' ? TriangleAlert : undefined)
  return (
    <>
      {pending ? <Spinner /> : sign && <Icon icon={sign} />}
      <span className="min-w-0">{pending && pendingLabel ? pendingLabel : children}</span>
      {iconAfter && !pending && <Icon icon={iconAfter} />}
    </>
  )
}
