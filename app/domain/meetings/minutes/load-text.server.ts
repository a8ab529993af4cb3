import { type Db, db } from '~/core/db.server'
import { untilNextChange } from '~/core/until-next-change.server'
import { loadLog } from '../../documents/load-content.server'
import { documentFrom } from '../../documents/update'
import type { MinutesText } from './minutes-text'
import { readText } from './shared-text'

/** The text as it stands in the log of the document: everything that was acknowledged. */
export const loadText = async (db: Db, documentId: string): Promise<MinutesText> => readText(documentFrom(await loadLog(db, documentId)))

/** loadText for pages, which ask for the same again and again. */
export const textForPage = (documentId: string): Promise<MinutesText> => untilNextChange(`minutes-text/${documentId}`, () => loadText(db, documentId))
