import type { LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from './button'
import { ButtonContent } from './button-content'
import { buttonLook, type ButtonLook, type ButtonSize } from './button-look'
import { Dialog } from './dialog'
import { useHydrated } from './use-hydrated'

type ConfirmButtonProps = {
  label: ReactNode
  question: ReactNode
  confirmLabel: ReactNode
  consequence?: ReactNode
  look?: ButtonLook
  size?: ButtonSize
  icon?: LucideIcon
  name?: string
  value?: string
  formAction?: string
  pending?: boolean
}

/**
 * Asks once, naming the object. Belongs in a form of its own, because its submit button would answer Enter in any text
 * field beside it. Before JavaScript the question unfolds in the page.
 */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, confirmLabel, consequence, look = 'destructive', size = 'normal', icon, pending, ...submit } = props
  const t = useT()
  const hydrated = useHydrated()
  const [asking, ask] = useState(false)
  const confirm = (
    <Button look={look} icon={icon} pending={pending} onClick={() => ask(false)} {...submit}>
      {confirmLabel}
    </Button>
  )

  if (!hydrated) {
    return (
      <details className="inline-block">
        <summary className={buttonLook(look, size)}>
          <ButtonContent look={look} icon={icon}>
            {label}
          </ButtonContent>
        </summary>
        <div className="mt-2 grid max-w-[32rem] gap-3 rounded-box border border-line bg-surface p-4">
          <p className="font-semibold">{question}</p>
          {consequence && <p>{consequence}</p>}
          <div>{confirm}</div>
        </div>
      </details>
    )
  }
  return (
    <>
      <Button type="button" look={look} size={size} icon={icon} pending={pending} onClick={() => ask(true)} aria-haspopup="dialog">
        {label}
      </Button>
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        title={question}
        footer={
          <>
            {confirm}
            <Button type="button" onClick={() => ask(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        {consequence && <p>{consequence}</p>}
      </Dialog>
    </>
  )
}
