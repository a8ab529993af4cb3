import { article, heading, line, list, paper, paragraphs } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

/** Written before the meeting of tonight was prepared, and on its agenda. */
export const modestRentRegulation: PaperStory = {
  kind: 'regulation',
  title: 'Toewijzingsreglement bescheiden huur',
  body: 'woIchtegem',
  folder: 'Reglementen',
  by: 'marc',
  day: -34,
  access: 'comment',
  steps: ['consultation'],
  text: paper(
    heading('Hoofdstuk 1. Algemeen'),
    article('Voorwerp', line('Dit reglement regelt de toewijzing van de bescheiden huurwoningen in Ichtegem, Eernegem en Bekegem.')),
    article('Doelgroep', line('Een kandidaat komt in aanmerking wanneer het inkomen van het gezin:'), list('hoger is dan de grens voor een sociale huurwoning;', 'niet hoger is dan de grens die de Vlaamse Regering vastlegt.'), line('De kandidaat heeft geen andere woning volledig in eigendom.')),
    heading('Hoofdstuk 2. Voorrang'),
    article('Lokale binding', ...paragraphs('Voorrang krijgt wie in de laatste zes jaar minstens drie jaar in de gemeente woonde.', 'Wie in de gemeente werkt, staat gelijk met wie er woont.')),
    article('Rangschikking', line('Binnen elke groep telt de datum van inschrijving.')),
    heading('Hoofdstuk 3. Slot'),
    article('Evaluatie', line('Het woonoverleg bespreekt elk jaar hoeveel woningen volgens dit reglement toegewezen werden.')),
  ),
}
