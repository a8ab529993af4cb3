import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'

type DialogProps = { open: boolean; onClose: () => void; title: ReactNode; footer?: ReactNode; wide?: boolean; children?: ReactNode }

/** A question that must be answered first. The native element keeps the focus inside and gives it back when closed. */
export function Dialog({ open, onClose, title, footer, wide, children }: DialogProps) {
  const t = useT()
  const titleId = useId()
  const element = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = element.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto w-[calc(100vw-2rem)] rounded-box bg-surface p-0 text-left text-ink shadow-soft backdrop:bg-ink/45 open:animate-rise ${wide ? 'max-w-[46rem]' : 'max-w-[32rem]'}`}
    >
      <div className="grid gap-4 p-5 sm:p-7">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <button type="button" onClick={() => element.current?.close()} className="-mr-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-box text-ink-soft hover:bg-shade hover:text-ink">
            <Icon icon={X} label={t('ui:close')} />
          </button>
        </div>
        {children}
        {footer && <div className="flex flex-wrap gap-2.5">{footer}</div>}
      </div>
    </dialog>
  )
}
