import { useT } from '~/core/i18n/use-t'
import type { ActedMeeting } from '~/domain/meetings/minutes/minutes-acts.queries.server'
import { returnMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import type { FormResult } from '../use-schema-form'
import { NotePage } from './note-page'

export const ReturnMinutesPage = ({ meeting, lastResult }: { meeting: ActedMeeting; lastResult: FormResult }) => {
  const t = useT()
  return (
    <NotePage
      meeting={meeting}
      schema={returnMinutesSchema}
      lastResult={lastResult}
      words={{ title: t('minutes:act.returnTitle'), note: t('minutes:act.returnNote'), hint: t('minutes:act.returnNoteHint'), submit: t('minutes:act.takeBack') }}
    />
  )
}
