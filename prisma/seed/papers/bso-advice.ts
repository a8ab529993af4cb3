import { heading, line, list, paper, table } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

export const bsoAdvice: PaperStory = {
  kind: 'advice',
  title: 'Advies over het bindend sociaal objectief',
  body: 'woIchtegem',
  folder: 'Sociaal woonaanbod',
  by: 'els',
  day: -9,
  access: 'suggest',
  rights: [
    { to: { organisation: 'polderhaard' }, level: 'write' },
    { to: { organisation: 'houtrand' }, level: 'comment' },
    { to: { person: 'tom' }, level: 'suggest' },
  ],
  links: [{ label: 'Studiebureau Ruimte en Buurt', untilDay: 30, withAttachments: true }],
  attachments: [{ name: 'Geplande projecten Ichtegem.pdf', title: 'Geplande projecten', lines: ['Eernegem, Stationsstraat: 14 woningen.', 'Ichtegem, Keibergstraat: 22 woningen, waarvan 8 voor een of twee personen.', 'Bekegem: nog in onderzoek.'] }],
  steps: ['consultation'],
  text: paper(
    heading('Waarover dit advies gaat'),
    line('De Vlaamse overheid vraagt elke gemeente om haar sociaal woonaanbod te laten groeien. Dit advies zegt hoe het woonoverleg van Ichtegem dat ziet, en welke projecten daarvoor in aanmerking komen.'),
    heading('Wat we vaststellen'),
    line('Met de projecten die vandaag gepland zijn, haalt Ichtegem ongeveer twee derde van wat gevraagd wordt. De wachttijd voor een gezinswoning is gezakt tot drie jaar; die voor een kleine woning steeg tot vijf jaar.'),
    table(['Project', 'Woningen', 'Start'], ['Oude gemeenteschool Eernegem', '14', 'volgend voorjaar'], ['Engelstraat', '8', 'in uitvoering'], ['Keibergstraat', '11', 'nog te beslissen']),
    heading('Wat we adviseren'),
    list(
      'Geef voorrang aan woningen met één of twee slaapkamers.',
      'Laat elk project beginnen met een gesprek met de buurt.',
      'Reserveer drie woningen per jaar voor mensen die uit een opvang komen.',
    ),
    heading('Voorwaarden'),
    line('Het woonoverleg vraagt dat de gemeente de gronden aan de Keibergstraat voor het einde van het jaar in erfpacht geeft.'),
  ),
}
