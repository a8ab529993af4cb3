import type { TextPart } from '~/domain/documents/paper/paper-text'
import { callout, heading, line, list, paper, table, tasks } from '~/domain/documents/paper/templates/parts'
import type { PaperStory } from './paper-story'

const words = (text: string): TextPart => ({ type: 'text', text })

export const eernegemMemo: PaperStory = {
  kind: 'memo',
  title: 'Sociale woningen in het centrum van Eernegem',
  body: 'woIchtegem',
  folder: 'Sociaal woonaanbod',
  by: 'an',
  day: -14,
  access: 'write',
  text: ({ person, body, decision }) => paper(
    heading('Vraag aan het woonoverleg'),
    line('De gemeente wil op de site van de oude gemeenteschool in Eernegem veertien sociale huurwoningen mogelijk maken. We vragen het woonoverleg om een gunstig advies, en om mee na te denken over de voorwaarden.'),
    heading('Context'),
    line('Op 1 januari stonden 212 kandidaat-huurders ingeschreven voor Ichtegem. Vier op de tien zijn alleenstaanden, en een op de vijf is ouder dan vijfenzestig. Het huidige aanbod bestaat vooral uit gezinswoningen.'),
    table(['Soort woning', 'Aanbod nu', 'Gevraagd', 'In dit plan'], ['Eén slaapkamer', '18', '84', '6'], ['Twee slaapkamers', '41', '72', '5'], ['Drie of meer slaapkamers', '96', '56', '3']),
    heading('Voorstel'),
    list('Veertien woningen rond een gedeelde tuin, met fietsenberging.', 'Zes woningen op het gelijkvloers zijn toegankelijk voor wie minder goed te been is.', 'De speelplaats blijft overdag open als buurtplein.'),
    callout('warning', 'De parkeernorm van de gemeente vraagt twintig plaatsen. Dat past niet op de site. De Polderhaard vraagt een afwijking tot twaalf plaatsen.'),
    heading('Wat nog moet gebeuren'),
    tasks('Advies vragen aan de brandweer', 'Buurt uitnodigen voor een infomoment', 'Schetsontwerp bespreken met de dienst Omgeving'),
    line('Het plein aanleggen kost naar raming [bedrag] euro (bron: [bron en datum]).'),
    { type: 'paragraph', content: [person('an'), words(' geeft uitleg bij dit plan in het '), body, words('. De toewijzing volgt de regels waarover het overleg al adviseerde in '), decision, words('.')] },
    heading('Voorstel van beslissing'),
    callout('decision', 'Het woonoverleg geeft een gunstig advies over veertien sociale huurwoningen op de site van de oude gemeenteschool, met een parkeernorm van twaalf plaatsen.'),
  ),
}
