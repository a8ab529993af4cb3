import { Check, LogOut } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LivePerson, LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { PersonLine } from '~/ui/person-line'
import { ActForm } from './act-form'

interface Props {
  view: LiveView
  /** Whether presence can be ticked here. */
  mayTick: boolean
}

/** Who is at the table, who is still expected, who left, who is excused. */
export const PeopleColumn = ({ view, mayTick }: Props) => {
  const t = useT()
  if (view.people.length === 0) return <p className="text-ink-soft">{t('live:people.none')}</p>
  const groups = [
    { title: t('live:people.present'), people: view.people.filter(({ isPresent }) => isPresent) },
    { title: t('live:people.expected'), people: view.people.filter(({ isPresent, isExcused, leftAt }) => !isPresent && !isExcused && !leftAt) },
    { title: t('live:people.left'), people: view.people.filter(({ isPresent, leftAt }) => !isPresent && leftAt) },
    { title: t('live:people.excused'), people: view.people.filter(({ isPresent, isExcused }) => !isPresent && isExcused) },
  ]
  return (
    <div className="grid gap-5">
      {groups
        .filter(({ people }) => people.length > 0)
        .map(({ title, people }) => (
          <section key={title}>
            <h2 className="mb-1 text-base">
              {title} · {people.length}
            </h2>
            <ul>
              {people.map((person) => (
                <li key={person.id}>
                  <PersonLine name={person.name} detail={<Detail person={person} />} trailing={mayTick && <Tick meetingId={view.meeting.id} person={person} />} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

const Detail = ({ person }: { person: LivePerson }) => {
  const t = useT()
  const role = person.role === 'voting' && !person.isSubstitute ? null : t(`live:people.role.${person.role}`)
  return <>{[person.isSubstitute ? t('live:people.substitute') : role, person.organisationName].filter(Boolean).join(', ')}</>
}

const Tick = ({ meetingId, person }: { meetingId: string; person: LivePerson }) => {
  const t = useT()
  const { name, isPresent } = person
  return (
    <ActForm action={paths.presence(meetingId, person.id)} mayWait>
      {(isBusy) => (
        <>
          <input type="hidden" name="isPresent" value={String(!isPresent)} />
          <Button
            size="small"
            look={isPresent ? 'plain' : 'quiet'}
            icon={isPresent ? LogOut : Check}
            pending={isBusy}
            aria-label={isPresent ? t('live:people.markGoneNamed', { name }) : t('live:people.markPresentNamed', { name })}
          >
            {isPresent ? t('live:people.markGone') : t('live:people.markPresent')}
          </Button>
        </>
      )}
    </ActForm>
  )
}
