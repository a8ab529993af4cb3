import { type AnyExtension, type Extensions, getSchema, Node } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Table, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { Article, ArticleParagraph, ArticleTitle } from './article'
import { Callout } from './callout'
import { Details, DetailsContent, DetailsSummary } from './details'
import { Mention } from './mention'
import { PaperImage } from './paper-image'
import { Deletion, Insertion, Modification } from './suggestion-marks'
import { PaperHeading, PaperLink, PaperOrderedList, PaperTableCell, PaperTableHeader } from './writing'

const PaperDocument = Node.create({ name: 'doc', topNode: true, content: '(block | article)+' })

const Writing = StarterKit.configure({
  document: false,
  undoRedo: false,
  heading: false,
  code: false,
  codeBlock: false,
  link: false,
  orderedList: false,
  // In a shared text every reader's editor would add its own last line.
  trailingNode: false,
})

const nodes: Extensions = [
  PaperDocument,
  Writing,
  PaperHeading,
  PaperOrderedList,
  TaskList,
  TaskItem.configure({ nested: true }),
  Table,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  PaperTableHeader,
  PaperTableCell,
  PaperImage,
  Callout,
  Details,
  DetailsSummary,
  DetailsContent,
  Article,
  ArticleTitle,
  ArticleParagraph,
  Mention,
  PaperLink,
  Subscript,
  Superscript,
  Insertion,
  Deletion,
  Modification,
]

/** The same on the server and in the browser. One of `more` with the name of one of these takes its place: it knows how to show itself. */
export const paperExtensions = (...more: AnyExtension[]): Extensions => [...nodes.filter(({ name }) => !more.some((other) => other.name === name)), ...more]

export const paperSchema = getSchema(paperExtensions())
