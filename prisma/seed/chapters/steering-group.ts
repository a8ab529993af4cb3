import type { MeetingStory } from '../story'

/** In preparation: only the secretariat and the chair see it. */
export const steeringGroup: MeetingStory = {
  body: 'stuurgroep',
  title: 'Stuurgroep Woonpunt',
  day: 22,
  time: '10:00',
  place: 'Administratief centrum Eernegem, vergaderzaal 2',
  until: 'preparation',
  items: [
    { title: 'Welkom en goedkeuring van de agenda', kind: 'decision', minutes: 5, presenter: 'ingrid' },
    {
      title: 'Jaarverslag van de activiteiten',
      kind: 'noting',
      minutes: 30,
      presenter: 'els',
      note: 'Per gemeente: overleg, verplichte onderwerpen en woonwinkel.',
      children: [
        { title: 'Lokaal woonoverleg in de vier gemeenten', kind: 'noting', minutes: 10, presenter: 'els' },
        { title: 'Woonwinkel: vragen en doorverwijzingen', kind: 'noting', minutes: 10, presenter: 'els' },
      ],
    },
    { title: 'Ontwerp van begroting', kind: 'decision', minutes: 25, presenter: 'els', note: 'De bijdragen per gemeente volgen na het beheerscomité.' },
    { title: 'Personeel: vervanging op het secretariaat', kind: 'discussion', minutes: 15, presenter: 'els', isClosed: true },
    { title: 'Kalender van het volgende jaar', kind: 'discussion', minutes: 10, presenter: 'ingrid' },
  ],
}
