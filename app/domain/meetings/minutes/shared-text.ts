import type * as Y from 'yjs'
import { textField } from '../../documents/document'
import { sharedTextWriter } from '../../documents/write-shared-text'
import { minutesSchema } from './minutes-schema'
import type { MinutesText } from './minutes-text'
import { readSections } from './read-sections'

/** What stands in the shared document, as plain data. Whatever does not belong in minutes is left out. */
export const readText = (document: Y.Doc): MinutesText => ({ sections: readSections(document.getXmlFragment(textField)) })

/** Minutes as a new shared document, and a shared document brought to the text of minutes. */
export const { begin: newSharedText, rewrite: rewriteText } = sharedTextWriter<MinutesText>(minutesSchema, ({ sections }) => ({
  type: 'doc',
  content: sections.map(({ itemId, content }) => ({ type: 'minutesSection', attrs: { itemId }, content })),
}))
