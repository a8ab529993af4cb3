import { CalendarDays, Gavel } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { publicHome } from '~/domain/publication/home.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { DecisionRows } from '../decisions/decision-rows'
import { HomeAbout } from './home-about'
import { MeetingRows } from './meeting-rows'
import { Street } from './street'

/** The front door: what this is, what comes, what was decided. */
export const HomePage = ({ home }: { home: Awaited<ReturnType<typeof publicHome>> }) => {
  const t = useT()
  const { upcoming, minutes, decisions } = home
  return (
    <>
      <header className="-mt-2 grid gap-5 sm:-mt-4">
        <p className="font-semibold tracking-[0.02em] text-brick">{t('publication:home.where')}</p>
        <h1 className="max-w-[22ch] text-[2.4rem] leading-[1.08] sm:text-[3.4rem]">{t('publication:home.heading')}</h1>
        <p className="max-w-[38rem] text-lg text-ink-soft">{t('publication:home.lead')}</p>
        <p className="flex flex-wrap gap-2.5 print:hidden">
          <LinkButton to={paths.publicMeetings()} look="primary" icon={CalendarDays}>
            {t('publication:home.toMeetings')}
          </LinkButton>
          <LinkButton to={paths.publicDecisions()} icon={Gavel}>
            {t('publication:home.toDecisions')}
          </LinkButton>
        </p>
      </header>
      <div className="relative left-1/2 mt-8 w-dvw -translate-x-1/2 sm:mt-2 print:hidden">
        <div className="mx-auto max-w-[80rem]">
          <Street />
        </div>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_1fr]">
        <Section title={t('publication:home.upcoming')} sub={t('publication:home.upcomingSub')}>
          <MeetingRows label={t('publication:home.upcoming')} meetings={upcoming} empty={t('publication:home.noUpcoming')} />
        </Section>
        <div className="lg:[&>section]:mt-0">
          <Section title={t('publication:home.minutes')} sub={t('publication:home.minutesSub')}>
            <MeetingRows label={t('publication:home.minutes')} meetings={minutes} empty={t('publication:home.noMinutes')} isPast />
          </Section>
        </div>
      </div>
      <Section title={t('publication:home.decisions')} actions={<TextLink to={paths.publicDecisions()}>{t('publication:home.allDecisions')}</TextLink>}>
        {decisions.length === 0 ? (
          <p className="border-y border-line py-5 text-ink-soft">{t('publication:home.noDecisions')}</p>
        ) : (
          <DecisionRows level={3} label={t('publication:home.decisions')} decisions={decisions} to={paths.publicDecision} />
        )}
      </Section>
      <HomeAbout />
    </>
  )
}
