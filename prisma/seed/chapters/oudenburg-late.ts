import type { MeetingStory } from '../story'

/** Held two months ago; its minutes still wait for the chair, so that they are late on the year board. */
export const oudenburgLate: MeetingStory = {
  body: 'woOudenburg',
  title: 'Woonoverleg Oudenburg',
  day: -64,
  time: '10:00',
  place: 'Stadhuis Oudenburg, vergaderzaal 2',
  until: 'submitted',
  answers: { ingrid: { answer: 'present' }, pol: { answer: 'present' }, nele: { answer: 'present' }, lien: { answer: 'excused' } },
  items: [
    {
      title: 'Kerncijfers van woningmarkt en woningkwaliteit',
      subjects: ['A6', 'A7'],
      kind: 'noting',
      minutes: 20,
      presenter: 'els',
      record: 'De gemiddelde verkoopprijs steeg met drie procent. Van de 48 conformiteitsonderzoeken leidden er 31 meteen tot een attest.',
      outcome: { outcome: 'noted', text: 'Het woonoverleg neemt kennis van de cijfers.' },
    },
    {
      title: 'Toewijzingen van het voorbije jaar',
      subjects: ['A10'],
      kind: 'discussion',
      minutes: 20,
      presenter: 'nele',
      record: 'De Polderhaard wees negentien woningen toe, waarvan vier versneld. De wachttijd voor gezinnen blijft de langste.',
      outcome: { outcome: 'discussed' },
    },
    { title: 'Ruimtelijk beleid: woonuitbreidingsgebieden', subjects: ['A9'], kind: 'discussion', minutes: 15, presenter: 'ingrid', papers: ['Oudenburg woont in 2035'], outcome: { outcome: 'adjourned', text: 'De dienst Omgeving was verhinderd.' } },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5, presenter: 'ingrid', record: 'Er zijn geen varia.', outcome: { outcome: 'noted' } },
  ],
}
