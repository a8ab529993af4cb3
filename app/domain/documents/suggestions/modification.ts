import { isSafeLink } from '../paper/safe-link.ts'

/** The marks of which a change can be suggested. */
export const plainMarks = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'] as const
export type SuggestibleMark = (typeof plainMarks)[number] | 'link'

/** What a modification says: which mark it is about, and how it was and would be. Of a plain mark whether it is there, of a link its address or null. */
export interface ModificationAttrs {
  type?: unknown
  attrName?: unknown
  previousValue?: unknown
  newValue?: unknown
}

/** One suggested change of the look of words. */
export type LookChange = { mark: (typeof plainMarks)[number]; value: boolean } | { mark: 'link'; value: string | null }

export const isPlainMark = (name: unknown): name is (typeof plainMarks)[number] => plainMarks.some((known) => known === name)

export const isSuggestibleMark = (name: unknown): name is SuggestibleMark => name === 'link' || isPlainMark(name)

/** What a modification would change; null when it is not written as one. */
export const changeOf = ({ type, attrName, newValue, previousValue }: ModificationAttrs): LookChange | null => {
  if (type !== 'mark' || newValue === previousValue) return null
  if (isPlainMark(attrName)) return typeof newValue === 'boolean' && typeof previousValue === 'boolean' ? { mark: attrName, value: newValue } : null
  if (attrName !== 'link' || !isAddress(newValue) || !isAddress(previousValue)) return null
  return { mark: 'link', value: newValue }
}

const isAddress = (value: unknown): value is string | null => value === null || isSafeLink(value)

/** The marks as they were before a modification: by name their attributes, null for none. What is not written as one undoes nothing. */
export const undone = (attrs: ModificationAttrs): Record<string, { href?: string } | null> => {
  const change = changeOf(attrs)
  if (!change) return {}
  const { previousValue } = attrs
  if (change.mark === 'link') return { link: typeof previousValue === 'string' ? { href: previousValue } : null }
  return { [change.mark]: previousValue === true ? {} : null }
}

/** How a mark stands among others, as a modification says it. */
export const valueOf = (mark: SuggestibleMark, attrs: object | null | undefined): boolean | string | null => {
  if (mark !== 'link') return Boolean(attrs)
  return attrs && 'href' in attrs && typeof attrs.href === 'string' ? attrs.href : null
}
