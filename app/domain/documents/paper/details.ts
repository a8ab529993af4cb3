import { Details as Base, DetailsContent as BaseContent, DetailsSummary as BaseSummary } from '@tiptap/extension-details'

/** A part that a reader opens. While writing it stands open: nobody forgets what is in it. */
export const Details = Base.extend({
  parseHTML: () => [{ tag: 'details' }, { tag: 'div[data-details]' }],
  renderHTML: () => ['div', { 'data-details': '', class: 'details' }, 0],
  addNodeView: () => null,
  addProseMirrorPlugins: () => [],
})

export const DetailsSummary = BaseSummary.extend({
  parseHTML: () => [{ tag: 'summary' }, { tag: '[data-details-summary]', priority: 60 }],
  renderHTML: () => ['p', { 'data-details-summary': '', class: 'details-summary' }, 0],
})

export const DetailsContent = BaseContent.extend({
  parseHTML: () => [{ tag: 'div[data-details-content]' }],
  renderHTML: () => ['div', { 'data-details-content': '', class: 'details-content' }, 0],
  addNodeView: () => null,
})
