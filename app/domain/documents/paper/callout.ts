import { Node } from '@tiptap/core'
import { calloutKinds } from './paper-text'

/** A block that stands out: its kind is said in words wherever it is shown. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'info',
      parseHTML: (element: HTMLElement) => calloutKinds.find((kind) => kind === element.getAttribute('data-callout')) ?? 'info',
      renderHTML: ({ kind }) => ({ 'data-callout': kind as string }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'callout' }, 0],
})
