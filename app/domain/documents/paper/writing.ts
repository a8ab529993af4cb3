import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { OrderedList } from '@tiptap/extension-list'
import { TableCell, TableHeader } from '@tiptap/extension-table'
import { headingLevels } from './paper-text'
import { isSafeLink } from './safe-link'

/** Three levels below the title of the page; what is pasted with others comes to the nearest. */
export const PaperHeading = Heading.extend({
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    ...headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
}).configure({ levels: [...headingLevels] })

/** Only the address is part of the text. */
export const PaperLink = Link.extend({ addAttributes: () => ({ href: { default: null } }) }).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: isSafeLink,
  HTMLAttributes: { rel: 'noopener noreferrer nofollow' },
})

export const PaperOrderedList = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '', 10) || 1 } }),
})

/** Cells without the alignment of their words: other programs would not show it. */
const cellAttributes = (attributes: object) => Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'align'))

export const PaperTableCell = TableCell.extend({ addAttributes() { return cellAttributes(this.parent?.() ?? {}) } })
export const PaperTableHeader = TableHeader.extend({ addAttributes() { return cellAttributes(this.parent?.() ?? {}) } })
