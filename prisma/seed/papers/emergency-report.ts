import { heading, line, list, paper, tasks } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

export const emergencyReport: PaperStory = {
  kind: 'report',
  title: 'Werkgroep noodwoningen: bezoek aan de Dorpsstraat',
  body: 'woIchtegem',
  by: 'sofie',
  day: -3,
  access: 'none',
  rights: [
    { to: { person: 'lien' }, level: 'write' },
    { to: { organisation: 'schakel' }, level: 'read' },
  ],
  text: paper(
    heading('Wie was er'),
    line('Sofie Vanhee (OCMW), Lien Claeys (CAW) en Youssef Amrani (De Schakel).'),
    heading('Wat we zagen'),
    list('De twee studio’s zijn droog en proper, maar de verwarming hapert.', 'De gedeelde badkamer heeft een nieuwe douche nodig.', 'De buren zijn vriendelijk en willen helpen bij het ontvangst van nieuwe gezinnen.'),
    heading('Afspraken'),
    tasks('Technische dienst belt de installateur', 'Lien vraagt twee offertes voor de douche'),
  ),
}

export const oldMemo: PaperStory = {
  kind: 'memo',
  title: 'Proefproject tijdelijk wonen (stopgezet)',
  body: 'woIchtegem',
  folder: 'Sociaal woonaanbod',
  by: 'an',
  day: -200,
  access: 'read',
  isArchived: true,
  text: paper(heading('Waarom we stopten'), line('De eigenaar van het oude postgebouw vond een koper. Het proefproject ging niet door.')),
}
