import type { Db } from '~/core/db.server'
import { loadLog } from '../load-content.server'
import type { PaperText } from '../paper/paper-text'
import { readPaper } from '../paper/shared-paper'
import { documentFrom } from '../update'

/** The text of a paper as it stands now. */
export const loadPaperText = async (db: Db, documentId: string): Promise<PaperText> => readPaper(documentFrom(await loadLog(db, documentId)))
