import { isSafeLink } from '../safe-link'
import type { PaperNode } from './paper-node'

/** The text without links to anything but pages and mailboxes: their words stay. */
export const withSafeLinks = (node: PaperNode): PaperNode => {
  const { marks, content, ...rest } = node
  const kept = marks?.filter(({ type, attrs }) => type !== 'link' || isSafeLink(attrs?.href))
  return { ...rest, ...(kept && kept.length > 0 && { marks: kept }), ...(content && { content: content.map(withSafeLinks) }) }
}
