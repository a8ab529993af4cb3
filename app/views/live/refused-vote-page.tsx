import { useT } from '~/core/i18n/use-t'
import type { RefusalCode } from '~/domain/meetings/polls/refusal'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'

/** A vote sent without JavaScript that was refused: why, and the way back. */
export const RefusedVotePage = ({ meetingId, code }: { meetingId: string; code: RefusalCode | null }) => {
  const t = useT()
  return (
    <div className="max-w-[40rem]">
      <PageHeader title={code ? t('live:vote.refusedTitle') : t('live:vote.page')} />
      {code && <Notice tone="error">{t(`polls:refusal.${code}`)}</Notice>}
      <p className="mt-6">
        <LinkButton to={paths.live(meetingId)} look="primary">
          {t('live:vote.back')}
        </LinkButton>
      </p>
    </div>
  )
}
