import { useT } from '~/core/i18n/use-t'
import { publications } from '~/domain/meetings/polls/secret/secret-poll'
import { paths } from '~/paths'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { SelectField } from '~/ui/fields/select-field'
import { TextLink } from '~/ui/text-link'

/** Of a secret poll that is being opened: what becomes known after closing, and what the secret is worth. */
export const SecretFields = ({ publication }: { publication: FieldFacts }) => {
  const t = useT()
  return (
    <div className="grid gap-2">
      <SelectField field={publication} label={t('secret:publication.label')} options={publications.map((value) => ({ value, label: t(`secret:publication.${value}`) }))} width="full" />
      <p className="text-sm text-ink-soft">
        {t('secret:warn.open')} <TextLink to={paths.secretHelp()}>{t('secret:warn.help')}</TextLink>
      </p>
    </div>
  )
}
