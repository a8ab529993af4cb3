import { callout, heading, line, list, paper, table } from './parts'

/** A local housing vision, with the parts that local housing policy of several years usually has. */
export const policyVisionTemplate = paper(
  callout('info', 'In het kort: [de visie in drie zinnen, voor wie niet verder leest].'),
  heading('1. Inleiding'),
  line('[Waarom een nieuwe woonvisie, voor welke periode en voor welk gebied?]'),
  heading('Hoe deze visie tot stand kwam', 3),
  line('[Welke organisaties dachten mee, welke overlegmomenten waren er, en hoe zijn bewoners betrokken?]'),
  heading('2. Omgevingsanalyse'),
  heading('Bevolking en gezinnen', 3),
  line('[Hoe evolueren bevolking, vergrijzing en gezinsgrootte?]'),
  heading('Woningen en woonmarkt', 3),
  table(['Kerncijfer', '[jaar]', '[jaar]', 'Vlaanderen'], ['Aantal woningen', '[aantal]', '[aantal]', '[aantal]'], ['Sociale huurwoningen', '[aantal]', '[aantal]', '[aantal]'], ['Leegstaande woningen', '[aantal]', '[aantal]', '[aantal]'], ['Mediaanprijs van een huis', '[bedrag]', '[bedrag]', '[bedrag]']),
  heading('Wonen voor wie het moeilijk heeft', 3),
  line('[Hoeveel kandidaat-huurders zijn er, hoe lang wachten zij, en welke noden zien de welzijnspartners?]'),
  heading('3. Visie en uitgangspunten'),
  list('[uitgangspunt, bijvoorbeeld: betaalbaar wonen in elke kern]', '[uitgangspunt]', '[uitgangspunt]'),
  heading('4. Doelstellingen en acties'),
  heading('Een divers en betaalbaar aanbod, afgestemd op de noden', 3),
  table(['Actie', 'Trekker', 'Partners', 'Timing', 'Budget'], ['[actie]', '[organisatie]', '[organisaties]', '[jaar]', '[bedrag]']),
  heading('Kwaliteit van woningen en woonomgeving', 3),
  table(['Actie', 'Trekker', 'Partners', 'Timing', 'Budget'], ['[actie]', '[organisatie]', '[organisaties]', '[jaar]', '[bedrag]']),
  heading('Informeren, adviseren en begeleiden van inwoners', 3),
  table(['Actie', 'Trekker', 'Partners', 'Timing', 'Budget'], ['[actie]', '[organisatie]', '[organisaties]', '[jaar]', '[bedrag]']),
  heading('5. Uitvoering en opvolging'),
  line('[Wie volgt de acties op, hoe vaak staan ze op het lokaal woonoverleg, en wanneer wordt de visie bijgestuurd?]'),
  table(['Indicator', 'Vandaag', 'Doel', 'Tegen'], ['[indicator]', '[waarde]', '[waarde]', '[jaar]']),
)
