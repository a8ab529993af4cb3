import { callout, heading, line, paper, table, tasks } from './parts'

/** A report of what happened outside a meeting of the house itself: a working group, a visit, a study. */
export const reportTemplate = paper(
  table(['Gegeven', 'Invulling'], ['Onderwerp', '[onderwerp]'], ['Datum en plaats', '[datum, uur, plaats]'], ['Aanwezig', '[naam, organisatie]'], ['Verontschuldigd', '[naam, organisatie]'], ['Verslaggever', '[naam]']),
  heading('Samenvatting'),
  callout('info', '[De belangrijkste conclusies in twee of drie zinnen.]'),
  heading('Bespreking'),
  heading('[Eerste onderwerp]', 3),
  line('[Wat is er gezegd, door welke organisatie, en wat is de conclusie?]'),
  heading('[Tweede onderwerp]', 3),
  line('[Wat is er gezegd, door welke organisatie, en wat is de conclusie?]'),
  heading('Afspraken'),
  tasks('[wie] doet [wat] tegen [datum]', '[wie] doet [wat] tegen [datum]'),
  heading('Volgende stap'),
  line('[Datum van het volgende overleg, of wat er met dit verslag gebeurt.]'),
)
