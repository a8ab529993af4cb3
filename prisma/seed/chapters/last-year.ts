import type { ItemStory, MeetingStory } from '../story'
import { dayOfLastYear } from '../time'

const closing: ItemStory = { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5, presenter: 'els', record: 'Er zijn geen varia.', outcome: { outcome: 'noted' } }

/** The year before this one, when the codes of the activities of 2020–2025 still held: one municipality was complete, one was not. */
export const lastYear: MeetingStory[] = [
  {
    body: 'woIchtegem',
    title: 'Woonoverleg Ichtegem, voorjaar',
    day: dayOfLastYear('05-13'),
    time: '19:30',
    place: 'Administratief centrum Eernegem, raadzaal',
    until: 'published',
    answers: { an: { answer: 'present' }, karel: { answer: 'present' }, sofie: { answer: 'present' }, marc: { answer: 'present' } },
    items: [
      {
        title: 'Kerncijfers: woningmarkt, kandidaat-huurders en woningkwaliteit',
        subjects: ['A5', 'A6', 'A7', 'VA1_1', 'VA1_2', 'VA2_1'],
        kind: 'noting',
        minutes: 30,
        presenter: 'els',
        record: 'Els Verhaeghe licht de kerncijfers toe. Er zijn 175 kandidaat-huurders met woonplaats Ichtegem.',
        outcome: { outcome: 'noted' },
      },
      {
        title: 'Woningcontroles en conformiteitsattesten',
        subjects: ['A4', 'VA2_2', 'VA2_4'],
        kind: 'discussion',
        minutes: 20,
        presenter: 'hilde',
        record: 'De controleurs bezochten 62 woningen. Het reglement voor het verplichte attest ligt ter bespreking voor.',
        outcome: { outcome: 'agreed' },
      },
      closing,
    ],
  },
  {
    body: 'woIchtegem',
    title: 'Woonoverleg Ichtegem, najaar',
    day: dayOfLastYear('10-21'),
    time: '19:30',
    place: 'Administratief centrum Eernegem, raadzaal',
    until: 'published',
    answers: { an: { answer: 'present' }, karel: { answer: 'present' }, marc: { answer: 'present' }, lien: { answer: 'present' } },
    items: [
      {
        title: 'Toewijzingen, nood- en doorgangswoningen',
        subjects: ['A10', 'VA1_4', 'VA1_5'],
        kind: 'discussion',
        minutes: 25,
        presenter: 'marc',
        record: 'De Polderhaard overloopt de toewijzingen. De twee noodwoningen waren elf maanden van het jaar bezet.',
        outcome: { outcome: 'discussed' },
      },
      {
        title: 'Premies, woonloket en basisinformatie',
        subjects: ['A8', 'VA3_5', 'VA3_6', 'VA3_7', 'VA3_8'],
        kind: 'noting',
        minutes: 20,
        presenter: 'tom',
        record: 'Het woonloket hielp 143 inwoners met een premie. De premiezoeker kreeg een plaats op de gemeentelijke website.',
        outcome: { outcome: 'noted' },
      },
      { title: 'Ruimtelijk beleid en leegstand', subjects: ['A9', 'A11', 'VA1_3', 'VA1_7'], kind: 'discussion', minutes: 20, presenter: 'hilde', record: 'Het leegstandsregister telt 85 woningen.', outcome: { outcome: 'discussed' } },
      closing,
    ],
  },
  {
    body: 'woJabbeke',
    title: 'Woonoverleg Jabbeke',
    day: dayOfLastYear('06-17'),
    time: '14:00',
    place: 'Gemeentehuis Jabbeke, raadzaal',
    until: 'published',
    answers: { wim: { answer: 'present' }, annelies: { answer: 'present' }, stijn: { answer: 'present' } },
    items: [
      {
        title: 'Stand van zaken van de woonprojecten en de leegstand',
        subjects: ['A1', 'A11', 'VA1_5', 'VA1_7'],
        kind: 'discussion',
        minutes: 30,
        presenter: 'stijn',
        record: 'De Houtrand bouwt tien huurwoningen in Varsenare. Op het leegstandsregister staan 36 woningen.',
        outcome: { outcome: 'discussed' },
      },
      closing,
    ],
  },
]
