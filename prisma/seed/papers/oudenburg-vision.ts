import { callout, heading, line, list, paper } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

export const oudenburgVision: PaperStory = {
  kind: 'policyVision',
  title: 'Oudenburg woont in 2035',
  body: 'woOudenburg',
  folder: 'Visie',
  by: 'ingrid',
  day: -90,
  access: 'read',
  steps: ['consultation', 'final', 'approved'],
  text: paper(
    heading('Waar we naartoe willen'),
    line('In 2035 vindt wie in Oudenburg opgroeit, werkt of oud wordt er ook een goede en betaalbare woning. We bouwen daarvoor geen nieuwe wijken in de polder: we maken plaats in de kernen.'),
    heading('Vier doelen'),
    list('Elk jaar twintig betaalbare woningen erbij, de helft sociale huur.', 'Geen enkele woning staat langer dan een jaar leeg.', 'Vijfhonderd woningen worden grondig gerenoveerd.', 'Wie zorg nodig heeft, kan in zijn eigen dorp blijven.'),
    heading('Hoe we dat doen'),
    line('De stad koopt gronden aan in de kernen, verhuurt ze in erfpacht en werkt samen met de woonmaatschappij. De woonwinkel van Woonpunt begeleidt wie renoveert.'),
    callout('tip', 'Elk jaar in maart bespreekt het woonoverleg hoever we staan.'),
  ),
}
