import { article, heading, line, list, paper, paragraphs } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

export const vacancyRegulation: PaperStory = {
  kind: 'regulation',
  title: 'Reglement op de leegstand van woningen en gebouwen',
  body: 'woGistel',
  folder: 'Reglementen',
  by: 'geert',
  day: -30,
  access: 'comment',
  steps: ['consultation', 'final'],
  text: paper(
    heading('Hoofdstuk 1. Algemene bepalingen'),
    article('Voorwerp', line('Dit reglement regelt hoe de stad leegstaande woningen en gebouwen opspoort, registreert en belast.')),
    article(
      'Begrippen',
      line('In dit reglement wordt verstaan onder:'),
      list('leegstaande woning: een woning die minstens twaalf maanden na elkaar niet gebruikt wordt volgens haar functie;', 'administratie: de dienst Wonen van de stad, of Woonpunt wanneer die voor de stad optreedt;', 'register: de lijst van leegstaande woningen en gebouwen.'),
    ),
    heading('Hoofdstuk 2. Het register'),
    article('Vaststelling', ...paragraphs('De administratie stelt leegstand vast met een administratieve akte, op basis van aanwijzingen zoals een dichtgeplakte gevel, een afgesloten nutsvoorziening of een uitpuilende brievenbus.', 'De eigenaar krijgt de akte aangetekend. Hij heeft dertig dagen om te reageren.')),
    article('Schrapping', ...paragraphs('De eigenaar vraagt de schrapping aan met een formulier. Hij toont aan dat de woning weer minstens zes maanden gebruikt wordt.', 'De administratie beslist binnen twee maanden.')),
    heading('Hoofdstuk 3. De heffing'),
    article('Bedrag', line('De heffing bedraagt 1.500 euro voor het eerste jaar. Ze stijgt elk jaar met hetzelfde bedrag, tot hoogstens 7.500 euro.')),
    article('Vrijstellingen', ...paragraphs('Wie renoveert met een omgevingsvergunning, is drie jaar vrijgesteld.', 'Wie de woning verhuurt via de woonmaatschappij, is vrijgesteld zolang die huur loopt.')),
    heading('Hoofdstuk 4. Slotbepalingen'),
    article('Inwerkingtreding', line('Dit reglement treedt in werking op 1 januari.')),
  ),
}
