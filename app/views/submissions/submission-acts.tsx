import { Form } from '@remix-run/react'
import { Send, Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { SubmissionPage } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { Notice, type NoticeTone } from '~/ui/notice'
import { Paragraphs } from '../text/paragraphs'
import { PlaceForm } from './place-form'

/** Where a submission stands, and what can be done about it now. */
export const SubmissionActs = ({ page }: { page: SubmissionPage }) => {
  const t = useT()
  const { submission, may } = page
  const { status } = submission
  if (may.place) return <SecretaryActs page={page} />
  const lastReason = status === 'returned' ? submission.steps.findLast((step) => step.status === 'returned')?.note : ''
  const said: Record<typeof status, { tone: NoticeTone; title: string; text: string }> = {
    draft: { tone: 'warn', title: t('submissions:draftNotice.title'), text: t('submissions:draftNotice.text') },
    returned: { tone: 'warn', title: t('submissions:returnedNotice.title'), text: t('submissions:returnedNotice.text') },
    submitted: { tone: 'info', title: t('submissions:waitingNotice.title'), text: t('submissions:waitingNotice.text') },
    accepted: { tone: 'info', title: t('submissions:acceptedNotice.title'), text: t('submissions:acceptedNotice.text') },
    placed: { tone: 'info', title: t('submissions:placedNotice.title'), text: t('submissions:placedNotice.text', { meeting: submission.meeting?.title ?? submission.body.name }) },
    withdrawn: { tone: 'info', title: t('submissions:withdrawnNotice.title'), text: t('submissions:withdrawnNotice.text') },
  }
  const { tone, title, text } = said[status]
  return (
    <div className="grid gap-4">
      <Notice tone={tone} title={title}>
        {lastReason && (
          <blockquote lang="nl" className="my-2 grid gap-2 border-l-2 border-line pl-4">
            <Paragraphs text={lastReason} />
          </blockquote>
        )}
        {text}
      </Notice>
      <OwnActs page={page} />
    </div>
  )
}

const OwnActs = ({ page: { submission, may } }: { page: SubmissionPage }) => {
  const t = useT()
  const acts: ReactNode[] = [
    may.handIn && (
      <Form key="in" method="post" action={paths.handIn(submission.id)}>
        <Button look="primary" icon={Send}>
          {submission.status === 'returned' ? t('submissions:handIn.again') : t('submissions:handIn.submit')}
        </Button>
      </Form>
    ),
    submission.item && (
      <LinkButton key="agenda" to={paths.meeting(submission.item.meetingId)}>
        {t('submissions:detail.onAgenda')}
      </LinkButton>
    ),
    may.withdraw && <Withdraw key="withdraw" submission={submission} />,
  ].filter(Boolean)
  return acts.length > 0 && <div className="flex flex-wrap items-start gap-3">{acts}</div>
}

const Withdraw = ({ submission }: { submission: SubmissionPage['submission'] }) => {
  const t = useT()
  return (
    <Form method="post" action={paths.withdrawSubmission(submission.id)}>
      <ConfirmButton
        icon={Trash2}
        label={t('submissions:withdraw.submit')}
        question={t('submissions:withdraw.question', { title: submission.title })}
        consequence={t('submissions:withdraw.consequence')}
        confirmLabel={t('submissions:withdraw.confirm')}
      />
    </Form>
  )
}

const SecretaryActs = ({ page: { submission, agendas, may } }: { page: SubmissionPage }) => {
  const t = useT()
  return (
    <div className="grid gap-4 border-b border-line pb-6">
      <PlaceForm submissionId={submission.id} agendas={agendas} isAccepted={submission.status === 'accepted'} />
      <div className="flex flex-wrap gap-3">
        {may.accept && (
          <Form method="post" action={paths.acceptSubmission(submission.id)}>
            <Button>{t('submissions:accept.submit')}</Button>
          </Form>
        )}
        {may.return && (
          <LinkButton to={paths.returnSubmission(submission.id)} icon={Undo2}>
            {t('submissions:return.submit')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
