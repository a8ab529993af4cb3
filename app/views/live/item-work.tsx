import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LiveAgendaItem, LiveItem, LiveView } from '~/domain/meetings/live/live-view'
import { methods } from '~/domain/meetings/polls/poll'
import type { PollDefaults } from '~/domain/meetings/polls/poll-rules'
import { paths } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { AddActionForm } from '../actions/add-action-form'
import { RecordDecisionForm } from '../decisions/record-decision-form'
import { Paragraphs } from '../text/paragraphs'
import { NotesForm } from './notes-form'
import { OpenPollForm } from './open-poll-form'
import { OutcomeForm } from './outcome-form'
import { electorateSize } from './room-facts'

export interface MayLead {
  run: boolean
  record: boolean
  openPoll: boolean
  enterVotes: boolean
}

interface Props {
  view: LiveView
  line: LiveAgendaItem
  item: LiveItem
  may: MayLead
  /** Null for who may not open polls. */
  pollDefaults: PollDefaults | null
  owners: Parameters<typeof AddActionForm>[0]['owners']
}

/** What chair and secretary do with the item on the table: note, open a poll, record what came of it. */
export const ItemWork = ({ view, line, item, may, pollDefaults, owners }: Props) => {
  const t = useT()
  const { meeting } = view
  const [recorded, setRecorded] = useState({ decisions: 0, actions: 0 })
  const here = view.polls.filter(({ itemId }) => itemId === item.id)
  const open = here.filter(({ status }) => status === 'open')
  // One vote at a time; positions may be asked beside it.
  const ways = methods.filter((method) => !open.some((poll) => (poll.method === 'positions') === (method === 'positions')))
  const closedPolls = here.filter(({ status }) => status === 'closed').map(({ id, question }) => ({ id, question }))
  return (
    <div className="mt-8 grid gap-1 border-t border-line pt-5">
      {may.record ? (
        <div className="mb-4" data-saves-itself>
          <NotesForm key={item.id} meetingId={meeting.id} itemId={item.id} record={item.record ?? ''} />
        </div>
      ) : (
        item.record && (
          <Disclosure summary={t('live:notes.byChair')}>
            <div className="grid gap-2">
              <Paragraphs text={item.record} />
            </div>
          </Disclosure>
        )
      )}
      {pollDefaults && ways.length > 0 && (
        <div data-act="poll">
          <Disclosure key={`stemming-${here.length}`} summary={ways.length > 1 ? t('live:lead.openPoll') : t('polls:method.positions')}>
            <OpenPollForm action={paths.openPoll(meeting.id, item.id)} body={pollDefaults} methods={ways} electorate={electorateSize(view)} />
          </Disclosure>
        </div>
      )}
      <div data-act="outcome">
        <Disclosure key={`uitkomst-${item.id}-${line.outcome ?? ''}`} summary={t('live:outcome.heading')}>
          <OutcomeForm action={paths.itemOutcome(meeting.id, item.id)} outcome={line.outcome} outcomeText={item.outcomeText} />
        </Disclosure>
      </div>
      <div data-act="decision">
        <Disclosure key={`besluit-${item.id}-${recorded.decisions}`} summary={t('live:record.addDecision')}>
          <RecordDecisionForm action={paths.newDecision(meeting.id, item.id)} polls={closedPolls} returnTo={paths.live(meeting.id)} onDone={() => setRecorded((counts) => ({ ...counts, decisions: counts.decisions + 1 }))} />
        </Disclosure>
      </div>
      <div data-act="action">
        <Disclosure key={`actie-${item.id}-${recorded.actions}`} summary={t('live:record.addAction')}>
          <AddActionForm action={paths.newAction(meeting.id, item.id)} owners={owners} decisions={item.decisions} returnTo={paths.live(meeting.id)} onDone={() => setRecorded((counts) => ({ ...counts, actions: counts.actions + 1 }))} />
        </Disclosure>
      </div>
    </div>
  )
}
