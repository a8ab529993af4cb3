import { callout, heading, line, list, paper, steps, table } from './parts'

/** A note to the consultation: why it is on the table, what is asked, and what follows. */
export const memoTemplate = paper(
  callout('decision', 'Gevraagd: [kennisname / bespreking / beslissing]. Het woonoverleg wordt gevraagd om [wat het woonoverleg moet doen].'),
  heading('Aanleiding'),
  line('[Waarom ligt deze nota nu op tafel? Verwijs naar de vorige bespreking, de vraag of de nieuwe regel.]'),
  heading('Situering'),
  line('[Wat moet de lezer weten? Geef de cijfers en de context die nodig zijn om te kunnen oordelen.]'),
  table(['Kerncijfer', 'Waarde', 'Bron en datum'], ['[kerncijfer]', '[waarde]', '[bron, datum]']),
  heading('Voorstel'),
  line('[Wat stelt u voor? Eén alinea die ook zonder de rest leesbaar is.]'),
  steps('[eerste stap]', '[tweede stap]'),
  heading('Afweging'),
  heading('Voor- en nadelen', 3),
  list('Voordeel: [voordeel]', 'Nadeel: [nadeel]'),
  heading('Alternatieven', 3),
  line('[Wat is er nog onderzocht, en waarom is dat niet gekozen?]'),
  heading('Gevolgen'),
  table(['Gevolg voor', 'Wat verandert er?'], ['Bewoners en kandidaat-huurders', '[gevolg]'], ['Gemeente en OCMW', '[gevolg]'], ['Woonmaatschappij', '[gevolg]'], ['Budget en personeel', '[bedrag, jaar, wie betaalt]']),
  heading('Timing en communicatie'),
  line('[Wanneer gaat dit in, wie doet wat tegen wanneer, en wie wordt op de hoogte gebracht?]'),
)
