import { Mark } from '@tiptap/core'

const attribute = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: String(attrs[name]) }),
})

const whose = { id: attribute('id'), personId: attribute('person-id'), name: attribute('name'), organisation: attribute('organisation'), at: attribute('at') }
const hidden = { default: null, rendered: false }

/** Words somebody suggests to add. Marks of suggestions are made by the suggestion mode alone: they are not parsed from what is pasted. */
export const Insertion = Mark.create({
  name: 'insertion',
  inclusive: false,
  excludes: 'insertion deletion',
  addAttributes: () => whose,
  renderHTML: ({ HTMLAttributes }) => ['ins', { ...HTMLAttributes, class: 'suggested' }, 0],
})

/** Words somebody suggests to take away. */
export const Deletion = Mark.create({
  name: 'deletion',
  inclusive: false,
  excludes: 'insertion deletion',
  addAttributes: () => whose,
  renderHTML: ({ HTMLAttributes }) => ['del', { ...HTMLAttributes, class: 'suggested' }, 0],
})

/** Words whose look somebody suggests to change. Several may lie over each other, and over words that are suggested to come or go. */
export const Modification = Mark.create({
  name: 'modification',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ ...whose, type: { default: '', rendered: false }, attrName: hidden, previousValue: hidden, newValue: hidden }),
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'suggested suggested-change' }, 0],
})
