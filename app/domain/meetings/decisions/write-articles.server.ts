import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'

/** Replaces the articles of a decision; they are numbered from 1. */
export const writeArticles = async (tx: Tx, decisionId: string, texts: string[]): Promise<void> => {
  await tx.decisionArticle.deleteMany({ where: { decisionId } })
  await tx.decisionArticle.createMany({ data: texts.map((text, index) => ({ id: newId(), decisionId, position: index + 1, text })) })
}
