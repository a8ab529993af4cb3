import type { MeetingStory } from '../story'

/** Convened for some weeks from now: whatever day it is, a resident finds a public meeting to come. */
export const oudenburgSpring: MeetingStory = {
  body: 'woOudenburg',
  title: 'Woonoverleg Oudenburg',
  day: 24,
  time: '10:00',
  place: 'Stadhuis Oudenburg, vergaderzaal 2',
  until: 'convened',
  answers: { ingrid: { answer: 'present' }, nele: { answer: 'present' } },
  items: [
    { title: 'Welkom en opvolging van de actiepunten', kind: 'discussion', minutes: 10, presenter: 'ingrid', followsActions: true },
    {
      title: 'Sociale woonprojecten: stand van zaken',
      subjects: ['A1'],
      kind: 'discussion',
      minutes: 25,
      presenter: 'nele',
      note: 'Per project: fase, aantal woningen en timing.',
    },
    { title: 'Leegstand en verwaarlozing', subjects: ['A11', 'A12'], kind: 'noting', minutes: 15, presenter: 'els', note: 'De lijsten van het voorbije jaar, per deelgemeente.' },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5, presenter: 'ingrid' },
  ],
}
