import { useT } from '~/core/i18n/use-t'
import type { DecisionRecord } from '~/domain/meetings/minutes/records'
import { pollOfToday } from '~/domain/meetings/minutes/said-poll'
import { Inset } from '~/ui/inset'
import { TextLink } from '~/ui/text-link'
import { PollVotes } from './poll-votes'
import { usePollWords } from './use-poll-words'

/** A decision set in the text: number, title, reasons, articles, and the vote it came from. */
export const DecisionRecordView = ({ decision, to }: { decision: DecisionRecord; to?: string | undefined }) => {
  const t = useT()
  const words = usePollWords()
  const eyebrow = t('minutes:decision.eyebrow', { number: decision.number })
  const poll = decision.poll && pollOfToday(decision.poll)
  return (
    <Inset
      eyebrow={to ? <TextLink to={to}>{eyebrow}</TextLink> : eyebrow}
      title={decision.title}
      foot={
        poll && (
          <>
            {t('minutes:decision.vote')} {words(poll).counts} {words(poll).verdict}
            {poll.votes && poll.votes.length > 0 && <PollVotes poll={{ ...poll, votes: poll.votes }} />}
          </>
        )
      }
    >
      {decision.reasons && <p className="whitespace-pre-line">{decision.reasons}</p>}
      {decision.legalBasis && (
        <p className="whitespace-pre-line">
          {t('minutes:decision.legalBasis')}: {decision.legalBasis}
        </p>
      )}
      {decision.articles.map((text, index) => (
        <p key={index} className="whitespace-pre-line">
          <strong>{t('minutes:decision.article', { number: index + 1 })}</strong> {text}
        </p>
      ))}
    </Inset>
  )
}
