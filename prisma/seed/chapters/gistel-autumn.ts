import type { MeetingStory } from '../story'

/** Held; the minutes are submitted and wait for approval by the next meeting. */
export const gistelAutumn: MeetingStory = {
  body: 'woGistel',
  title: 'Woonoverleg Gistel',
  day: -13,
  time: '14:00',
  place: 'Stadhuis Gistel, trouwzaal',
  until: 'submitted',
  answers: {
    geert: { answer: 'present' },
    nathalie: { answer: 'present' },
    dirk: { answer: 'present' },
    marc: { answer: 'present' },
    lien: { answer: 'excused', remark: 'Ziek. Mijn nota over de opvangwoningen zit bij punt 3.' },
    tom: { answer: 'present' },
    joris: { answer: 'present' },
    bart: { answer: 'present' },
  },
  items: [
    {
      title: 'Welkom en opvolging van de actiepunten',
      kind: 'discussion',
      minutes: 10,
      presenter: 'geert',
      record: 'Alle actiepunten van het voorjaar zijn afgewerkt, behalve de bevraging van de verhuurders. Die krijgt uitstel.',
      outcome: { outcome: 'agreed' },
      actions: [{ description: 'Bevraging van de particuliere verhuurders afronden', owner: 'dirk', due: 18 }],
    },
    {
      title: 'Leegstand en verwaarlozing: stand van zaken',
      subjects: ['A11', 'A12'],
      kind: 'noting',
      minutes: 20,
      presenter: 'els',
      attachments: [
        {
          name: 'leegstandsregister-gistel.pdf',
          title: 'Leegstandsregister Gistel',
          lines: ['Op het register: 41 woningen en 12 gebouwen.', 'Nieuw dit jaar: 9. Geschrapt na gebruik of verkoop: 14.', 'Verwaarlozing: vijf dossiers in opbouw.'],
        },
      ],
      record: 'Het aantal leegstaande woningen daalt voor het derde jaar op rij. Van de vijf verwaarloosde panden zijn er twee te koop gezet na het gesprek met de eigenaar.',
      outcome: { outcome: 'noted', text: 'Het woonoverleg neemt kennis.' },
    },
    {
      title: 'Doorgangswoningen: samenwerking met het CAW',
      kind: 'decision',
      minutes: 25,
      presenter: 'dirk',
      record:
        'Dirk Vanhooren stelt voor om de twee doorgangswoningen van het OCMW samen met het CAW te begeleiden. Nathalie Roose vraagt wie de huurwaarborg voorschiet. Het OCMW neemt dat op zich.',
      poll: { question: 'Gaat u akkoord met de samenwerking voor de doorgangswoningen?', majority: 'consensus', except: { tom: 'abstain' } },
      decision: {
        title: 'Samenwerking voor twee doorgangswoningen',
        reasons: 'Gezinnen in de doorgangswoningen blijven nu gemiddeld negen maanden. Met begeleiding van het CAW kan dat korter, en komen de woningen sneller vrij.',
        articles: ['OCMW Gistel en CAW Polder en Kust begeleiden samen de bewoners van de twee doorgangswoningen.', 'Het OCMW schiet de huurwaarborg voor.', 'De samenwerking wordt na een jaar geëvalueerd op het woonoverleg.'],
      },
      outcome: { outcome: 'decided' },
      actions: [{ description: 'Samenwerkingsovereenkomst opstellen met het CAW', owner: 'dirk', due: 32 }],
    },
    {
      title: 'Premies en woonwinkel: signalen',
      subjects: ['A8'],
      kind: 'discussion',
      minutes: 15,
      presenter: 'tom',
      record: 'Tom Verstraete merkt dat eigenaars van oudere woningen de premies wel kennen, maar opzien tegen de aanvraag. De woonwinkel plant twee avondzitdagen in de bibliotheek.',
      outcome: { outcome: 'agreed' },
      actions: [{ description: 'Twee avondzitdagen van de woonwinkel plannen in de bibliotheek', owner: 'els', due: 25 }],
    },
    {
      title: 'Varia en volgende datum',
      kind: 'discussion',
      minutes: 5,
      presenter: 'geert',
      record: 'Er zijn geen varia.',
      outcome: { outcome: 'noted' },
    },
  ],
}
