import { useT } from '~/core/i18n/use-t'
import type { FrozenMinutes } from '~/domain/meetings/minutes/frozen-minutes'
import { paths } from '~/paths'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { Sheet } from '~/ui/sheet'
import { MinutesHead } from './minutes-head'
import { MinutesText } from './minutes-text'

/** The newest approved version on paper. */
export const LatestMinutes = ({ minutes }: { minutes: FrozenMinutes }) => {
  const t = useT()
  return (
    <Section title={t('minutes:page.text')} sub={minutes.edition === 'full' ? t('minutes:page.fullEdition') : t('minutes:page.publicEdition')}>
      <Sheet>
        <MinutesHead meeting={minutes.meeting} approval={minutes} level={2} />
        <Prose>
          <MinutesText sections={minutes.sections} decisionTo={paths.decision} />
        </Prose>
      </Sheet>
    </Section>
  )
}
