import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { Letter } from '~/core/letter'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { LetterPreview } from './letter-preview'
import { type Recipient, RecipientList } from './recipient-list'

interface Props {
  meeting: { id: string; title: string }
  letter: Letter
  recipients: Recipient[]
  hasClosedItems: boolean
  title: string
  intro: string
  /** What sends it. */
  children: ReactNode
}

/** A mail that waits for its word: how it looks, and who gets it. */
export const MailToSend = ({ meeting, letter, recipients, hasClosedItems, title, intro, children }: Props) => {
  const t = useT()
  return (
    <>
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={title} />} eyebrow={meeting.title} title={title} sub={intro} />
      <div className="mb-8 grid max-w-[46rem] gap-4">{children}</div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
        <div>
          <Section title={t('convocation:preview.title')} sub={hasClosedItems && t('convocation:preview.closedItems')}>
            <LetterPreview letter={letter} />
          </Section>
        </div>
        <div>
          <Section title={t('convocation:preview.recipients', { count: recipients.length })}>
            <RecipientList recipients={recipients} />
          </Section>
        </div>
      </div>
    </>
  )
}
