import { Extension, type Extensions, getSchema, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const MinutesDocument = Node.create({ name: 'doc', topNode: true, content: 'minutesSection+' })

/** One item of the agenda, or the opening. Backspace does not cross its edges. It is not parsed from what is pasted. */
const MinutesSection = Node.create({
  name: 'minutesSection',
  content: '(block | recordBlock)+',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({ itemId: { default: null, rendered: false } }),
  renderHTML: () => ['section', { class: 'minutes-section' }, 0],
})

/** A record of the meeting. Its text is not in the document: it is rendered from the records, and frozen at approval. */
export const RecordBlock = Node.create({
  name: 'recordBlock',
  atom: true,
  selectable: false,
  draggable: false,
  addAttributes: () => ({ kind: { isRequired: true, rendered: false }, recordId: { isRequired: true, rendered: false } }),
  renderHTML: () => ['div', { class: 'minutes-record' }],
})

/** What may be written between the records: plain text with little decoration, that prints and reads well everywhere. */
const Writing = StarterKit.configure({
  document: false,
  undoRedo: false,
  heading: { levels: [3, 4] },
  code: false,
  codeBlock: false,
  horizontalRule: false,
  link: false,
  strike: false,
  underline: false,
  trailingNode: false,
})

/** The same on the server and in the browser. `recordBlock` may be one that knows how to show itself. */
export const minutesExtensions = (recordBlock: Node = RecordBlock, ...more: (Extension | Node)[]): Extensions => [
  MinutesDocument,
  MinutesSection,
  recordBlock,
  Writing,
  ...more,
]

export const minutesSchema = getSchema(minutesExtensions())
