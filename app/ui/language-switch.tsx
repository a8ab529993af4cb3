import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'

type LanguageSwitchProps = { action: string; current: string; languages: { code: string; label: string }[]; returnTo?: string }

/** Each language named in itself. Posts `language`, and `returnTo` when given; loads the whole page anew, in that language. */
export function LanguageSwitch({ action, current, languages, returnTo }: LanguageSwitchProps) {
  const t = useT()
  return (
    <Form method="post" action={action} reloadDocument>
      <div role="group" aria-label={t('ui:language')} className="flex flex-wrap gap-x-1">
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      {languages.map(({ code, label }) => (
        <button
          key={code}
          type="submit"
          name="language"
          value={code}
          lang={code}
          aria-pressed={code === current}
          className="min-h-11 rounded-small px-2 text-sm text-ink-soft hover:text-ink hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {label}
        </button>
      ))}
      </div>
    </Form>
  )
}
