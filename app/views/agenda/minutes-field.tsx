import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { minutesField } from '~/domain/meetings/agenda/item.schema'
import { paths } from '~/paths'
import type { AgendaDraft } from './use-agenda-draft'

interface Props {
  meetingId: string
  item: AgendaLine
  draft: AgendaDraft
}

const look = 'h-11 w-16 rounded-box border border-edge bg-surface px-2 text-right tabular-nums sm:h-9'

/** The minutes of an item: the clock follows while typing; leaving the field or Enter saves. A plain one-field form before JavaScript. */
export const MinutesField = ({ meetingId, item, draft }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed === null) return
    const minutes = asMinutes(typed)
    if (minutes === null || minutes === draft.savedMinutes(item.id)) draft.forgetMinutes(item.id)
    else draft.saveMinutes(item.id, minutes)
    setTyped(null)
  }
  return (
    <form
      method="post"
      action={paths.itemMinutes(meetingId, item.id)}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="flex items-center gap-1.5 text-sm text-ink-soft"
    >
      <input
        type="number"
        name="minutes"
        min={0}
        max={600}
        value={typed ?? item.minutes}
        aria-label={t('agenda:minutesOf', { item: `${item.number}. ${item.title}` })}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          const minutes = asMinutes(value)
          if (minutes !== null) draft.tryMinutes(item.id, minutes)
        }}
        onBlur={save}
        className={look}
      />
      <span aria-hidden="true">{t('agenda:min')}</span>
    </form>
  )
}

const asMinutes = (typed: string): number | null => {
  const { success, data } = minutesField.safeParse(Number(typed))
  return typed !== '' && success ? data : null
}
