import { Check, LogOut } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LivePerson, LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link-button'
import { PersonLine } from '~/ui/person-line'
import { TextLink } from '~/ui/text-link'
import { ActForm } from './act-form'
import { type GroupKey, peopleGroups } from './people-groups'
import { usePersonWords } from './use-person-words'
import { useQuorumWords } from './use-quorum-words'

interface Props {
  view: LiveView
  /** Whether presence can be ticked here. */
  mayTick: boolean
  /** Whether the viewer has a place here and is not on the list as present yet. */
  mayAnnounce?: boolean
}

/** In the room, who is there comes before whom to look out for. */
const order: GroupKey[] = ['present', 'expected', 'left', 'excused', 'guests']

/** Who is at the table, who is still expected, who left, who is excused, who came as a guest; and whether there are enough. */
export const PeopleColumn = ({ view, mayTick, mayAnnounce = false }: Props) => {
  const t = useT()
  const quorumWords = useQuorumWords()
  const personWords = usePersonWords()
  if (view.people.length === 0) return <p className="text-ink-soft">{t('live:people.none')}</p>
  const groups = peopleGroups(view.people).toSorted((left, right) => order.indexOf(left.key) - order.indexOf(right.key))
  const isRunning = view.meeting.status === 'running'
  return (
    <div className="grid gap-5">
      {isRunning && <p className={`text-sm font-semibold ${view.quorum.isReached ? 'text-polder' : 'text-sand'}`}>{quorumWords(view.quorum)}</p>}
      {mayAnnounce && <LinkButton to={paths.announce(view.meeting.id)}>{t('attendance:announce.link')}</LinkButton>}
      {groups.map(({ key, people }) => (
        <section key={key}>
          <h2 className="mb-1 text-base">
            {t(`attendance:group.${key}`)} · {people.length}
          </h2>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <PersonLine name={person.name} detail={personWords(person)} trailing={mayTick && <Tick meetingId={view.meeting.id} person={person} />} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {mayTick && <TextLink to={paths.attendance(view.meeting.id)}>{t('attendance:title')}</TextLink>}
    </div>
  )
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
