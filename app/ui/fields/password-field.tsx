import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '../icon'
import { useHydrated } from '../use-hydrated'
import { controlLook } from './control-look'
import { textControlProps } from './control-props'
import { Field } from './field'
import type { FieldProps } from './field-facts'

type PasswordFieldProps = FieldProps & { autoComplete: 'current-password' | 'new-password' }

/** A password that can be looked at. It is never given back by the server, so it starts empty. */
export function PasswordField({ field, label, hint, autoComplete }: PasswordFieldProps) {
  const t = useT()
  const hydrated = useHydrated()
  const [shown, show] = useState(false)
  return (
    <Field field={field} label={label} hint={hint}>
      <span className="relative block max-w-88">
        <input
          key={field.key}
          {...textControlProps(field, hint)}
          defaultValue=""
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={`${controlLook} pr-12`}
        />
        {hydrated && (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={field.id}
            onClick={() => show(!shown)}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-box text-ink-soft hover:text-ink"
          >
            <Icon icon={shown ? EyeOff : Eye} label={t(shown ? 'ui:hidePassword' : 'ui:showPassword')} />
          </button>
        )}
      </span>
    </Field>
  )
}
