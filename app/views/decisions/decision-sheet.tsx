import type { ReactNode } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { DecisionRecord } from '~/domain/meetings/decisions/decision-record.server'
import { Sheet } from '~/ui/sheet'
import { Paragraphs } from '../text/paragraphs'
import { Articles } from './articles'
import { FollowUp } from './follow-up'
import { VoteSection } from './vote-section'

interface Props {
  decision: DecisionRecord
  /** What stands at the end of the record: where it was published, or what may still be changed. */
  foot?: ReactNode
}

/** A decision as an official record: number, title, grounds, articles, the vote, and what follows from it. */
export const DecisionSheet = ({ decision, foot }: Props) => {
  const t = useT()
  const date = formatMoment(decision.meeting.startsAt, 'date', useLanguage())
  return (
    <Sheet>
      <article>
        <header className="border-b border-line pb-7">
          <p className="flex flex-wrap items-baseline gap-x-3 font-semibold tracking-[0.02em] text-brick">
            <span>{t('decisions:page.eyebrow')}</span>
            <span className="tabular-nums">{decision.number}</span>
          </p>
          <h1 className="mt-2 text-2xl hyphens-auto sm:text-4xl" lang="nl">
            {decision.title}
          </h1>
          <p className="mt-4 text-ink-soft">
            {t('decisions:page.takenBy', { body: decision.body.name, date })}
            <br />
            {t('decisions:page.item', { number: decision.item.number })} <span lang="nl">{decision.item.title}</span>
          </p>
        </header>
        <div className="prose-doc mt-8" lang="nl">
          <Part title={t('decisions:page.reasons')}>
            <Paragraphs text={decision.reasons} />
          </Part>
          {decision.legalBasis && (
            <Part title={t('decisions:page.legalBasis')}>
              <Paragraphs text={decision.legalBasis} />
            </Part>
          )}
          <Part title={t('decisions:page.decision')}>
            <Articles articles={decision.articles} />
          </Part>
        </div>
        {decision.vote && (
          <Part title={t('decisions:page.vote')}>
            <VoteSection vote={decision.vote} />
          </Part>
        )}
        <Part title={t('decisions:page.follows')}>
          <FollowUp actions={decision.actions} />
        </Part>
        {foot && <footer className="mt-10 print:mt-6 border-t border-line pt-5 text-sm text-ink-soft">{foot}</footer>}
      </article>
    </Sheet>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-9 print:mt-6">
    <h2 className="mb-3">{title}</h2>
    {children}
  </section>
)
