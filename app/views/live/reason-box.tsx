import { type RefObject, useId } from 'react'
import { controlLook } from '~/ui/fields/control-look'
import { useT } from '~/core/i18n/use-t'

interface Props {
  label: string
  hint?: string
  defaultValue: string
  isMissing: boolean
  box?: RefObject<HTMLTextAreaElement>
}

const longest = 500

/** Why: a few sentences beside an answer. */
export const ReasonBox = ({ label, hint, defaultValue, isMissing, box }: Props) => {
  const t = useT()
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <textarea
        ref={box}
        id={id}
        name="reason"
        rows={3}
        maxLength={longest}
        defaultValue={defaultValue}
        aria-invalid={isMissing || undefined}
        aria-describedby={[isMissing && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        className={`${controlLook} block field-sizing-content min-h-[6rem]`}
      />
      {isMissing && (
        <p id={`${id}-error`} role="alert" className="font-semibold text-alarm">
          ✕ {t('voting:reason.missing')}
        </p>
      )}
    </div>
  )
}
