import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'

interface Props {
  page: Awaited<ReturnType<typeof itemForEditing>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Asks once before an item leaves the agenda, naming what goes with it. */
export const RemoveItemPage = ({ page: { meeting, item, childCount }, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('agenda:remove.title')} />}
        eyebrow={meeting.title}
        title={t('agenda:remove.question', { item: `${item.number}. ${item.title}` })}
        sub={[childCount > 0 && t('agenda:remove.children', { count: childCount }), item.attachments.length > 0 && t('agenda:remove.attachments', { count: item.attachments.length })]
          .filter(Boolean)
          .join(' ')}
      />
      <Form method="post" className="grid gap-5">
        {lastResult?.error && <FormErrors errors={Object.values(lastResult.error).flatMap((errors) => errors ?? [])} />}
        <FormActions>
          <Button look="destructive" icon={Trash2}>
            {t('agenda:remove.submit')}
          </Button>
          <LinkButton to={paths.agenda(meeting.id)} look="plain">
            {t('agenda:remove.keep')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
