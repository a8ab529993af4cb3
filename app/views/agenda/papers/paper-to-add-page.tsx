import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { FilePlus2 } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PaperToAdd } from '~/domain/meetings/agenda/papers/choose-paper.queries.server'
import { agendaPaperSchema } from '~/domain/meetings/agenda/papers/paper.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { useVersionName } from '../../documents/versions/version-row'
import { MeetingCrumbs } from '../../meetings/meeting-crumbs'
import { type FormResult, useSchemaForm } from '../../use-schema-form'

/** Which version of a paper goes with an item, and who will read it. */
export const PaperToAddPage = ({ page: { meeting, item, paper, versions, now, isForEverybody }, lastResult }: { page: PaperToAdd; lastResult: FormResult }) => {
  const t = useT()
  const language = useLanguage()
  const name = useVersionName()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('versie', agendaPaperSchema, { lastResult, defaultValue: { version: 'now' } })
  const older = versions.filter(({ number }) => number !== now.number)
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('agenda:paper.find')} />} eyebrow={`${item.number}. ${item.title ?? ''}`} title={<span lang="nl">{paper.title}</span>} />
      {now.suggestions > 0 && (
        <div className="mb-5">
          <Notice tone="warn" live="off" title={t('agenda:paper.suggestions', { count: now.suggestions })} />
        </div>
      )}
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ version: t('agenda:paper.choose') }} />
        <RadioGroup
          field={fields.version}
          legend={t('agenda:paper.choose')}
          look="cards"
          options={[
            { value: 'now', label: t('agenda:paper.now', { number: now.number }), hint: t('agenda:paper.nowHint') },
            ...older.map((version) => ({
              value: String(version.number),
              label: t('versions:numbered', { number: version.number, name: name(version) }),
              hint: t('agenda:paper.versionMade', { name: version.createdBy, moment: formatMoment(version.createdAt, 'dateTime', language) }),
            })),
          ]}
        />
        <p className="max-w-[42rem] text-ink-soft">
          {t('agenda:paper.readers')} {isForEverybody && t('agenda:paper.readersPublic')}
        </p>
        <FormActions>
          <Button look="primary" icon={FilePlus2} pending={isBusy}>
            {t('agenda:paper.submit')}
          </Button>
          <LinkButton to={paths.papersToAdd(meeting.id, item.id)} look="plain">
            {t('agenda:paper.other')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
