import { useT } from '~/core/i18n/use-t'
import type { ActedMeeting } from '~/domain/meetings/minutes/minutes-acts.queries.server'
import { correctMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import type { FormResult } from '../use-schema-form'
import { NotePage } from './note-page'

export const CorrectMinutesPage = ({ meeting, lastResult }: { meeting: ActedMeeting; lastResult: FormResult }) => {
  const t = useT()
  return (
    <NotePage
      meeting={meeting}
      schema={correctMinutesSchema}
      lastResult={lastResult}
      words={{
        title: t('minutes:act.correctPageTitle'),
        intro: t('minutes:act.correctText'),
        note: t('minutes:act.correctNote'),
        hint: t('minutes:act.correctNoteHint'),
        submit: t('minutes:act.correct'),
      }}
    />
  )
}
