import { Node } from '@tiptap/core'
import { mentionKinds } from './paper-text'

const kept = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: String(attrs[name]) }),
})

/** A person, a body or a decision, by name. The label is what was true when it was written. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    kind: {
      default: 'person',
      parseHTML: (element: HTMLElement) => mentionKinds.find((kind) => kind === element.getAttribute('data-mention')) ?? 'person',
      renderHTML: ({ kind }) => ({ 'data-mention': kind as string }),
    },
    id: kept('id'),
    label: kept('label'),
  }),
  parseHTML: () => [{ tag: 'span[data-mention][data-id]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'mention' }, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
})
