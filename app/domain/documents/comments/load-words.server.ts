import type * as Y from 'yjs'
import { db } from '~/core/db.server'
import { untilNextChange } from '~/core/until-next-change.server'
import { textField } from '../document'
import { loadLog } from '../load-content.server'
import { documentFrom } from '../update'
import { type SharedWords, sharedWords } from './shared-words'

/** The shared text as it stands in the log, and its words. Shared by who asks before anything is written: do not change it. */
export const loadWords = (documentId: string): Promise<{ document: Y.Doc; words: SharedWords }> =>
  untilNextChange(`comments/words/${documentId}`, async () => {
    const document = documentFrom(await loadLog(db, documentId))
    return { document, words: sharedWords(document.getXmlFragment(textField)) }
  })
