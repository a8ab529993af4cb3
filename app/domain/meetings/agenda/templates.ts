import type { BodyKind, ItemKind } from '~prisma/enums'

export interface TemplateItem {
  title: string
  kind: ItemKind
  minutes: number
  /** Also approves the minutes of the meeting before. */
  approvesPrevious?: true
  /** The open action points of the body stand under it. */
  followsActions?: true
  /** Closed also in a public meeting. */
  isClosed?: true
  note?: string
  children?: TemplateItem[]
}

/**
 * Agendas to start from. The titles are content of the meeting, so they are Dutch. Source: how a woonoverleg in Flanders goes, ten items in two
 * hours; the steering group and the management committee follow the tasks of the cooperation.
 */
export const agendaTemplates = {
  woonoverleg: [
    { title: 'Verwelkoming en goedkeuring van het vorige verslag', kind: 'decision', minutes: 5, approvesPrevious: true },
    { title: 'Opvolging van de acties', kind: 'discussion', minutes: 10, followsActions: true },
    { title: 'Stand van zaken van de sociale woonprojecten', kind: 'noting', minutes: 20 },
    { title: 'Kerncijfers van de woningmarkt en kandidaat-huurders', kind: 'noting', minutes: 10 },
    {
      title: 'Leegstand en verwaarlozing',
      kind: 'discussion',
      minutes: 0,
      children: [
        { title: 'Leegstand: stand van zaken', kind: 'discussion', minutes: 10 },
        { title: 'Verwaarlozing: stand van zaken', kind: 'discussion', minutes: 5 },
      ],
    },
    { title: 'Woningkwaliteit', kind: 'discussion', minutes: 10 },
    { title: 'Ontwerpreglement: advies', kind: 'advice', minutes: 20 },
    { title: 'Premies en woonwinkel', kind: 'noting', minutes: 10 },
    { title: 'Toewijzingen', kind: 'noting', minutes: 10 },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 10 },
  ],
  steeringGroup: [
    { title: 'Verwelkoming en goedkeuring van het vorige verslag', kind: 'decision', minutes: 5, approvesPrevious: true },
    { title: 'Opvolging van de acties', kind: 'discussion', minutes: 10, followsActions: true },
    { title: 'Voortgang van de activiteiten per gemeente', kind: 'noting', minutes: 25 },
    { title: 'Werking van de woonwinkel', kind: 'discussion', minutes: 15 },
    { title: 'Lokaal woonbeleid: nieuwe regelgeving', kind: 'noting', minutes: 15 },
    { title: 'Planning van het komende halfjaar', kind: 'decision', minutes: 15 },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5 },
  ],
  managementCommittee: [
    { title: 'Verwelkoming en goedkeuring van het vorige verslag', kind: 'decision', minutes: 5, approvesPrevious: true },
    { title: 'Financiën: rekening en budget', kind: 'decision', minutes: 20 },
    { title: 'Personeel', kind: 'decision', minutes: 10 },
    { title: 'Subsidiedossier en rapportering', kind: 'decision', minutes: 15 },
    { title: 'Samenwerkingsovereenkomst', kind: 'discussion', minutes: 15 },
    { title: 'Varia en volgende datum', kind: 'discussion', minutes: 5 },
  ],
  empty: [],
} as const satisfies Record<BodyKind | 'empty', readonly TemplateItem[]>

export type AgendaTemplateName = keyof typeof agendaTemplates

export const agendaTemplateNames = { woonoverleg: 'woonoverleg', steeringGroup: 'steeringGroup', managementCommittee: 'managementCommittee', empty: 'empty' } as const satisfies {
  [Name in AgendaTemplateName]: Name
}
