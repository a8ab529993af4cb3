import { Form } from '@remix-run/react'
import { useEffect } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { TextArea } from '~/ui/fields/text-area'
import { Notice } from '~/ui/notice'
import { SaveState } from '~/ui/save-state'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { useHydrated } from '~/ui/use-hydrated'
import { useAutosave } from './use-autosave'

interface Props {
  meetingId: string
  itemId: string
  /** What is stored, also when somebody else stored it. */
  record: string
  errors?: string[] | undefined
}

/** The secretary's notes on an item. They save themselves, and say honestly whether they did; without JavaScript there is a button. */
export const NotesForm = ({ meetingId, itemId, record, errors }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const { state, generation, type, take, flush, isOwn } = useAutosave(record, async (text) => {
    const answer = await fetch(paths.saveItemRecord(meetingId, itemId), { method: 'POST', body: new URLSearchParams({ record: text }) })
    if (answer.status !== 204) throw new Error('The notes were not stored')
  })
  // Written elsewhere: taken over while nothing waits here, else there are two versions to choose from.
  const isForeign = !isOwn(record)
  useEffect(() => {
    if (isForeign && state === 'saved') take(record)
  }, [isForeign, state, record, take])
  return (
    <Form method="post" action={paths.itemRecord(meetingId, itemId)} className="grid gap-2">
      <TextArea
        key={generation}
        field={plainField({ name: 'record', id: `notities-${itemId}`, value: record, ...(errors && { errors }) })}
        label={t('live:notes.heading')}
        hint={t('live:notes.hint')}
        rows={5}
        maxLength={20_000}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void flush()}
      />
      {isForeign && state !== 'saved' && (
        <Notice
          tone="warn"
          actions={
            <Button type="button" onClick={() => take(record)}>
              {t('live:notes.takeTheirs')}
            </Button>
          }
        >
          {t('live:notes.elsewhere')}
        </Notice>
      )}
      {isHydrated ? (
        <div className="min-h-7">{(record !== '' || state !== 'saved') && <SaveState state={state} />}</div>
      ) : (
        <div>
          <Button>{t('live:notes.save')}</Button>
        </div>
      )}
      <UnsavedGuard when={state === 'unsaved'} />
    </Form>
  )
}
