import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextLink } from '~/ui/text-link'
import { ActForm } from '../live/act-form'
import { useLiveActs } from '../live/live-acts'
import { newKey } from '../live/new-key'
import { currentLine } from '../live/room-facts'

/** Puts somebody at the table without a device on the list of speakers; who has no seat, on a page of its own. */
export const AddToQueue = ({ view, formKey }: { view: LiveView; formKey: string }) => {
  const t = useT()
  const [key, setKey] = useState(`${formKey}-lijst`)
  const slot = `add-${key}`
  const isWaiting = useLiveActs()?.waiting.some((act) => act.slot === slot) ?? false
  const wasWaiting = useRef(false)
  useEffect(() => {
    if (wasWaiting.current && !isWaiting) setKey(newKey())
    wasWaiting.current = isWaiting
  }, [isWaiting])
  if (!currentLine(view)) return null
  return (
    <Disclosure key={key} summary={<span className="text-sm">{t('speakers:add.short')}</span>}>
      <ActForm action={paths.addSpeaker(view.meeting.id)} slot={slot} mayWait className="grid gap-2.5">
        {(isBusy) => (
          <>
            <input type="hidden" name="key" value={key} />
            <SelectField
              field={plainField({ name: 'attendanceId', id: 'spreker', required: true })}
              label={t('speakers:add.seat')}
              options={view.people.map(({ id, name, organisationName }) => ({ value: id, label: `${name} (${organisationName})` }))}
              width="full"
              required
            />
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <Button size="small" pending={isBusy}>
                {t('speakers:add.submit')}
              </Button>
              <TextLink to={paths.addSpeaker(view.meeting.id)}>{t('speakers:add.otherwise')}</TextLink>
            </div>
          </>
        )}
      </ActForm>
    </Disclosure>
  )
}
