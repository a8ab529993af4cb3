import { z } from 'zod'
import { ItemKind } from '~prisma/enums'
import { childrenOf, type AgendaNode } from '../agenda/agenda'
import type { TemplateItem } from '../agenda/templates'

const stored = z.object({
  title: z.string(),
  kind: z.enum(ItemKind),
  minutes: z.number(),
  approvesPrevious: z.literal(true).optional(),
  followsActions: z.literal(true).optional(),
  isClosed: z.literal(true).optional(),
  note: z.string().optional(),
})

const storedItems = z.array(stored.extend({ children: z.array(stored).optional() }))

/** The items of a template as they are stored: JSON. */
export const readTemplateItems = (text: string): TemplateItem[] => storedItems.parse(JSON.parse(text)) as TemplateItem[]

type Row = AgendaNode & Pick<TemplateItem, 'title' | 'kind' | 'minutes'> & { note: string; isClosed: boolean; followsActions: boolean; approvesMinutesOfId: string | null }

/** An agenda as a template: what is said every time, without what belongs to one meeting. */
export const templateOf = (rows: readonly Row[], parentId: string | null = null): TemplateItem[] =>
  childrenOf(rows, parentId).map(({ id, title, kind, minutes, note, isClosed, followsActions, approvesMinutesOfId }) => {
    const children = parentId === null ? templateOf(rows, id) : []
    return {
      title,
      kind,
      minutes,
      ...(note && { note }),
      ...(isClosed && { isClosed: true as const }),
      ...(followsActions && { followsActions: true as const }),
      ...(approvesMinutesOfId && { approvesPrevious: true as const }),
      ...(children.length > 0 && { children }),
    }
  })

/** A line of the form in which a template is edited: its items in reading order. */
export interface TemplateLine {
  title: string
  kind: ItemKind
  minutes: number
  /** It stands under the line above that does not. */
  isNested: boolean
  approvesPrevious: boolean
  followsActions: boolean
  isClosed: boolean
  note: string
}

export const linesOf = (items: readonly TemplateItem[], isNested = false): TemplateLine[] =>
  items.flatMap(({ children = [], approvesPrevious = false, followsActions = false, isClosed = false, note = '', ...item }) => [{ ...item, isNested, approvesPrevious, followsActions, isClosed, note }, ...linesOf(children, true)])

/** The items of the lines; the first line stands under nothing. */
export const itemsOf = (lines: readonly TemplateLine[]): TemplateItem[] => {
  const items: TemplateItem[] = []
  for (const { isNested, approvesPrevious, followsActions, isClosed, note, ...line } of lines) {
    const item: TemplateItem = { ...line, ...(note && { note }), ...(isClosed && { isClosed: true }), ...(followsActions && { followsActions: true }), ...(approvesPrevious && { approvesPrevious: true }) }
    const above = items.at(-1)
    if (isNested && above) above.children = [...(above.children ?? []), item]
    else items.push(item)
  }
  return items
}
