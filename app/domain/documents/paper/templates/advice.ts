import { callout, heading, line, list, paper, steps, table } from './parts'

/** An advice of the consultation, as formal advice in local government is built: request, context, considerations, the advice itself, minority positions. */
export const adviceTemplate = paper(
  callout('decision', 'Het woonoverleg geeft [gunstig / gunstig met voorwaarden / ongunstig] advies over [voorwerp van het advies].'),
  heading('Adviesvraag'),
  line('[Wie vraagt advies, waarover en tegen wanneer? Bijvoorbeeld: het college van burgemeester en schepenen vraagt op (datum) advies over het ontwerp van ….]'),
  heading('Context en juridische gronden'),
  list(
    'Decreet over het lokaal bestuur van 22 december 2017',
    'Vlaamse Codex Wonen van 2021, [boek en artikel]',
    'Besluit Vlaamse Codex Wonen van 2021, [boek en artikel]',
    '[vorige beslissingen en adviezen over dit onderwerp]',
  ),
  heading('Beoordeling'),
  line('[Wat vindt het woonoverleg sterk, en waar heeft het bedenkingen? Houd één gedachte per alinea.]'),
  table(['Onderdeel van het ontwerp', 'Opmerking', 'Voorstel'], ['[artikel of onderdeel]', '[opmerking]', '[voorstel]']),
  heading('Advies'),
  line('Om deze redenen geeft het woonoverleg [gunstig / gunstig met voorwaarden / ongunstig] advies.'),
  heading('Voorwaarden', 3),
  steps('[eerste voorwaarde]', '[tweede voorwaarde]'),
  heading('Aanbevelingen', 3),
  list('[aanbeveling]'),
  heading('Minderheidsstandpunten'),
  line('[Welke organisatie is het niet eens, en waarom? Schrijf ‘geen’ als iedereen achter het advies staat.]'),
)
