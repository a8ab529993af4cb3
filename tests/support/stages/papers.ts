import { closeDatabase, openDatabase } from '~/core/db.server'
import { layPaper } from '../factories/papers'
import { cookieOf } from '../live-house'

/** A paper of Els: Karel writes, Lien suggests, Sofie comments, Wim reads. */
export interface StagedPaper {
  documentId: string
  /** The Cookie headers of who is signed in. */
  cookies: Record<(typeof people)[number], string>
}

export const papers = 'tests/support/stages/papers.ts'

const people = ['Els', 'Karel', 'Lien', 'Sofie', 'Wim'] as const

const stage = async (): Promise<StagedPaper> => {
  const paper = await layPaper()
  const cookies = Object.fromEntries(await Promise.all(people.map(async (name) => [name, await cookieOf(paper.personId(name))]))) as StagedPaper['cookies']
  return { documentId: paper.documentId, cookies }
}

if (process.argv[1]?.endsWith('papers.ts')) {
  await openDatabase()
  const made = await stage()
  await closeDatabase()
  process.stdout.write(`${JSON.stringify(made)}\n`)
  process.exit(0)
}
