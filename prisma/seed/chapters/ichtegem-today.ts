import type { MeetingStory } from '../story'

/** Convened for this evening, ready to run. */
export const ichtegemToday: MeetingStory = {
  body: 'woIchtegem',
  title: 'Woonoverleg Ichtegem',
  day: 0,
  time: '19:30',
  place: 'Administratief centrum Eernegem, raadzaal',
  onlineLink: 'https://vergaderen.woonpunt.example/ichtegem',
  until: 'convened',
  answers: {
    an: { answer: 'present' },
    karel: { answer: 'present' },
    hilde: { answer: 'present' },
    sofie: { answer: 'present' },
    nele: { answer: 'excused', remark: 'Bewonersvergadering in Moere. Marc stemt voor mij.' },
    lien: { answer: 'present' },
    youssef: { answer: 'present' },
    rita: { answer: 'excused', remark: 'Teamoverleg dat ik niet kan verzetten.' },
    tom: { answer: 'present' },
    joris: { answer: 'present' },
    katrien: { answer: 'excused' },
  },
  guests: [{ name: 'Stijn Maes', organisation: 'Woonmaatschappij De Houtrand', email: 'projecten@houtrand.example', forItem: 'Sociale woonprojecten: stand van zaken' }],
  proxies: [{ giver: 'nele', holder: 'marc' }],
  items: [
    { title: 'Welkom en opvolging van de actiepunten', kind: 'discussion', minutes: 10, presenter: 'an', followsActions: true, note: 'We overlopen de open actiepunten van de vorige zitting.' },
    {
      title: 'Sociale woonprojecten: stand van zaken',
      subjects: ['A1'],
      kind: 'discussion',
      minutes: 20,
      presenter: 'marc',
      note: 'Per project: fase, aantal woningen en timing.',
      papers: ['Sociale woningen in het centrum van Eernegem'],
      attachments: [
        {
          name: 'voortgang-woonprojecten.pdf',
          title: 'Voortgang sociale woonprojecten Ichtegem',
          lines: ['Kerkstraat Eernegem: oplevering over zes weken, eerste toewijzingen voorbereid.', 'Moerdijkstraat Ichtegem: omgevingsvergunning verleend, aanbesteding gestart.', 'Bekegem Dorp: twee aanpasbare woningen opgenomen in het ontwerp.'],
        },
      ],
      children: [
        { title: 'Kerkstraat Eernegem: oplevering en toewijzing', kind: 'discussion', minutes: 5, presenter: 'marc' },
        { title: 'Bekegem Dorp: aanpasbare woningen', kind: 'discussion', minutes: 5, presenter: 'marc' },
      ],
    },
    {
      title: 'Ontwerp toewijzingsreglement bescheiden huur',
      subjects: ['A3'],
      kind: 'advice',
      minutes: 25,
      presenter: 'marc',
      note: 'De gemeenteraad vraagt het advies van het woonoverleg over de voorrangsregels voor bescheiden huurwoningen.',
      papers: ['Toewijzingsreglement bescheiden huur'],
      attachments: [
        {
          name: 'ontwerp-reglement-bescheiden-huur.pdf',
          title: 'Ontwerp toewijzingsreglement bescheiden huur, versie 3',
          lines: ['Artikel 2. Doelgroep: inkomen boven de grens voor sociale huur, geen woning in eigendom.', 'Artikel 5. Voorrang voor wie in Ichtegem woont of werkt.', 'Artikel 6. Lokale binding: drie van de laatste zes jaar.'],
        },
      ],
    },
    { title: 'Leegstand en verwaarlozing', subjects: ['A11', 'A12'], kind: 'noting', minutes: 15, presenter: 'els' },
    { title: 'Versnelde toewijzing: individueel dossier', kind: 'discussion', minutes: 10, presenter: 'sofie', isClosed: true, note: 'Besloten punt: het gaat over een gezin.' },
    { title: 'Woonwinkel: signalen van het najaar', isAddedLater: true, kind: 'discussion', minutes: 15, presenter: 'tom' },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5, presenter: 'an' },
  ],
}
