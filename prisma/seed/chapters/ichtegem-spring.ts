import type { MeetingStory } from '../story'

/** Held, approved by the chair and published. */
export const ichtegemSpring: MeetingStory = {
  body: 'woIchtegem',
  title: 'Woonoverleg Ichtegem',
  day: -62,
  time: '19:30',
  place: 'Administratief centrum Eernegem, raadzaal',
  until: 'published',
  answers: {
    karel: { answer: 'present' },
    hilde: { answer: 'present' },
    an: { answer: 'present' },
    sofie: { answer: 'present', remark: 'Ik kom rechtstreeks van de zitting van het bijzonder comité en ben iets later.' },
    marc: { answer: 'substituted', substituteName: 'Nele Baert' },
    lien: { answer: 'present' },
    youssef: { answer: 'present' },
    rita: { answer: 'present' },
    tom: { answer: 'excused', remark: 'Ik geef die avond een infosessie in Torhout.' },
    joris: { answer: 'present' },
    katrien: { answer: 'excused' },
    bart: { answer: 'present' },
  },
  items: [
    {
      title: 'Welkom en verslag van de vorige vergadering',
      kind: 'decision',
      minutes: 5,
      presenter: 'an',
      record: 'De voorzitter verwelkomt iedereen en stelt Rita Depoorter voor, die voortaan Woonzorgnet Houtland vertegenwoordigt.\n\nEr zijn geen opmerkingen over het verslag van het voorjaar.',
      outcome: { outcome: 'agreed', text: 'Het verslag van het voorjaarsoverleg is goedgekeurd.' },
    },
    {
      title: 'Sociale woonprojecten: stand van zaken',
      subjects: ['A1'],
      kind: 'discussion',
      minutes: 25,
      presenter: 'marc',
      note: 'De Polderhaard licht per project de fase en de timing toe. Checklist: geplande sociale woonprojecten.',
      attachments: [
        {
          name: 'stand-van-zaken-woonprojecten.pdf',
          title: 'Stand van zaken sociale woonprojecten Ichtegem',
          lines: ['Kerkstraat Eernegem: 14 huurwoningen, ruwbouw klaar, oplevering voorzien in het najaar.', 'Moerdijkstraat Ichtegem: 9 koopwoningen, omgevingsvergunning aangevraagd.', 'Bekegem Dorp: 6 huurwoningen voor ouderen, ontwerp in bespreking.'],
        },
      ],
      record:
        'Nele Baert overloopt de drie lopende projecten. De ruwbouw van de veertien huurwoningen in de Kerkstraat is klaar; de oplevering schuift twee maanden op door de levering van de ramen.\n\nVoor Bekegem Dorp vraagt Woonzorgnet Houtland om minstens twee woningen aanpasbaar te maken voor rolstoelgebruikers. De Polderhaard neemt dat mee naar de architect.',
      arrives: 'sofie',
      outcome: { outcome: 'agreed', text: 'De Polderhaard onderzoekt aanpasbare woningen in Bekegem Dorp.' },
      actions: [{ description: 'Nagaan of twee woningen in Bekegem Dorp aanpasbaar gebouwd kunnen worden', owner: 'marc', due: -20, isDone: true }],
    },
    {
      title: 'Kerncijfers kandidaat-huurders en woningmarkt',
      subjects: ['A5', 'A6'],
      kind: 'noting',
      minutes: 15,
      presenter: 'els',
      attachments: [
        {
          name: 'kerncijfers-woningmarkt.pdf',
          title: 'Kerncijfers woningmarkt Ichtegem',
          lines: ['Kandidaat-huurders met woonplaats Ichtegem: 187, van wie 61 alleenstaand met kinderen.', 'Gemiddelde huurprijs van een woning met drie slaapkamers: 842 euro per maand.', 'Leegstandsregister: 74 woningen, 11 minder dan vorig jaar.'],
        },
      ],
      record: 'Els Verhaeghe licht de cijfers toe. Het aantal kandidaat-huurders steeg met twaalf tegenover vorig jaar; vooral alleenstaanden met kinderen wachten lang.',
      outcome: { outcome: 'noted', text: 'Het woonoverleg neemt kennis van de kerncijfers.' },
    },
    {
      title: 'Ontwerp van toewijzingsreglement sociale huur',
      subjects: ['A2', 'A10'],
      kind: 'advice',
      minutes: 30,
      presenter: 'marc',
      note: 'Het ontwerp geeft een voorrang aan mensen met een lokale binding. De gemeenteraad vraagt het advies van het woonoverleg.',
      attachments: [
        {
          name: 'ontwerp-toewijzingsreglement.pdf',
          title: 'Ontwerp van toewijzingsreglement sociale huur, versie 2',
          lines: ['Artikel 4. Voorrang voor kandidaat-huurders die minstens vijf van de laatste tien jaar in Ichtegem wonen.', 'Artikel 6. Versnelde toewijzing bij dringende woonnood, hoogstens twintig procent van de toewijzingen.', 'Artikel 9. Jaarlijkse evaluatie op het woonoverleg.'],
        },
      ],
      record:
        'Nele Baert licht het ontwerp toe. CAW Polder en Kust vreest dat de eis van lokale binding mensen zonder vast adres uitsluit en stelt voor om een verblijf in de opvang mee te tellen.\n\nWonen in Vlaanderen bevestigt dat dit binnen het decreet mogelijk is. Karel Desmet blijft bij de oorspronkelijke tekst: de binding moet volgens hem streng blijven.',
      poll: {
        question: 'Geeft u gunstig advies over het ontwerp, met de aanvulling van het CAW bij artikel 4?',
        majority: 'absolute',
        except: { karel: 'against', hilde: 'abstain' },
      },
      decision: {
        title: 'Gunstig advies over het toewijzingsreglement sociale huur, met voorwaarden',
        reasons:
          'Het reglement geeft voorrang aan mensen met een band met Ichtegem en houdt ruimte voor dringende woonnood. Wie in de opvang verblijft, heeft geen vast adres en zou zonder aanvulling uit de boot vallen.',
        legalBasis: 'Vlaamse Codex Wonen van 2021, boek 6; besluit van de Vlaamse Regering over de socialehuurregelgeving.',
        articles: [
          'Het woonoverleg geeft gunstig advies over het ontwerp van toewijzingsreglement sociale huur, versie 2.',
          'In artikel 4 telt een verblijf in een opvangvoorziening op het grondgebied mee als woonplaats in de gemeente.',
          'De Polderhaard legt elk jaar een evaluatie van de toewijzingen voor aan het woonoverleg.',
        ],
      },
      outcome: { outcome: 'adviceConditional', text: 'Gunstig met voorwaarden.' },
      actions: [
        { description: 'Artikel 4 aanpassen en de tekst aan de gemeenteraad bezorgen', owner: 'hilde', due: -30, isDone: true },
        { description: 'Eerste evaluatie van de toewijzingen voorbereiden', organisation: 'polderhaard', due: 120 },
      ],
    },
    {
      title: 'Noodwoning Stationsstraat: individuele toestand',
      kind: 'discussion',
      minutes: 10,
      presenter: 'sofie',
      isClosed: true,
      note: 'Besloten punt: het gaat over een gezin.',
      record: 'Het OCMW bespreekt de doorstroming van het gezin uit de noodwoning. De Polderhaard bekijkt of een versnelde toewijzing mogelijk is.',
      outcome: { outcome: 'agreed', text: 'De Polderhaard en het OCMW volgen dit samen op.' },
    },
    {
      title: 'Varia en volgende datum',
      kind: 'discussion',
      minutes: 5,
      presenter: 'an',
      record: 'Youssef Amrani nodigt iedereen uit op het buurtfeest van De Schakel. Het overleg kiest in een geheime stemming of Youssef het woonoverleg vertegenwoordigt in de jury van de wedstrijd Goed Gebuur.',
      poll: { question: 'Vertegenwoordigt Youssef Amrani het woonoverleg in de jury van Goed Gebuur?', majority: 'absolute', visibility: 'secret', except: { karel: 'against', sofie: 'abstain' } },
      outcome: { outcome: 'noted' },
    },
  ],
}
