import type { MeetingStory } from '../story'

/** In preparation: only the secretariat and the chair see it. Its first item will approve the minutes of the meeting before. */
export const gistelWinter: MeetingStory = {
  body: 'woGistel',
  title: 'Woonoverleg Gistel',
  day: 22,
  time: '14:00',
  place: 'Stadhuis Gistel, trouwzaal',
  until: 'preparation',
  items: [
    { title: 'Welkom en goedkeuring van het vorige verslag', kind: 'decision', minutes: 5, presenter: 'geert', approvesLastMinutes: true },
    { title: 'Opvolging van de actiepunten', kind: 'discussion', minutes: 10, presenter: 'els', followsActions: true },
    {
      title: 'Sociale woonprojecten: stand van zaken',
      subjects: ['A1'],
      kind: 'discussion',
      minutes: 25,
      presenter: 'marc',
      note: 'Per project: fase, aantal woningen en timing.',
      children: [
        { title: 'Warandestraat: twaalf huurwoningen', kind: 'noting', minutes: 10, presenter: 'marc' },
        { title: 'Snaaskerke: zoektocht naar gronden', kind: 'discussion', minutes: 10, presenter: 'geert' },
      ],
    },
    { title: 'Ontwerp van reglement verwaarlozing', subjects: ['A4'], kind: 'advice', minutes: 25, presenter: 'els', note: 'De tekst volgt nog na de stuurgroep.' },
    { title: 'Toewijzing van een doorgangswoning: individueel dossier', kind: 'discussion', minutes: 10, presenter: 'dirk', isClosed: true },
    { title: 'Kalender van het volgende jaar en varia', kind: 'discussion', minutes: 10, presenter: 'geert' },
  ],
}
