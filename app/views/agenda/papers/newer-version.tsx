import { Form } from '@remix-run/react'
import { GitCompareArrows, Replace } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { NewerVersion as Newer } from '~/domain/meetings/agenda/papers/newer-versions.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link-button'

interface Props {
  meetingId: string
  itemId: string
  newer: Newer
}

/** Says to who makes the agenda that a paper has moved on: look what changed, or put the newer text in its place. */
export const NewerVersion = ({ meetingId, itemId, newer: { attachmentId, documentId, from, to } }: Props) => {
  const t = useT()
  return (
    <div className="mb-2 flex w-full flex-wrap items-center gap-x-2 gap-y-1 rounded-small bg-sand-soft px-3 py-1.5">
      <p className="mr-1 text-sm">{to === 'now' ? t('agenda:paper.newerNow', { number: from }) : t('agenda:paper.newer', { number: to })}</p>
      <LinkButton to={paths.compareVersions(documentId, from, to === 'now' ? {} : { met: String(to) })} look="plain" size="small" icon={GitCompareArrows}>
        {t('agenda:paper.compare')}
      </LinkButton>
      <Form method="post" action={paths.replacePaper(meetingId, itemId, attachmentId)} preventScrollReset>
        <input type="hidden" name="version" value={to} />
        <Button size="small" icon={Replace}>
          {to === 'now' ? t('agenda:paper.replaceNow') : t('agenda:paper.replace', { number: to })}
        </Button>
      </Form>
    </div>
  )
}
