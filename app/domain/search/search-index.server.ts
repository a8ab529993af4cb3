import { type OwnFile, openOwnFile, removeOwnFile } from '~/core/own-file.server'
import { singleton } from '~/core/singleton.server'
import type { SearchEntry, SearchKind, SearchOwner, SearchPlace } from './search-entry'

/**
 * The index, and the only SQL of the search. It is a file of its own beside the database: everything in it follows from the database, so it is neither
 * migrated nor backed up, and can be thrown away at any time. SQLite's FTS5 finds words whatever their accents and capitals.
 */
const file = 'search.db'

/** Another number makes the index anew at the next start. */
const version = 1

const tables = `
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, kind TEXT NOT NULL, subjectId TEXT NOT NULL, place TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS entry_owner ON entry (owner);
CREATE TABLE IF NOT EXISTS entryScope (entryId INTEGER NOT NULL, scope TEXT NOT NULL, PRIMARY KEY (entryId, scope)) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5');
CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab(words, 'row');
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
`

const state = singleton('search-index', () => ({ client: undefined as Promise<OwnFile> | undefined }))

const opened = (): Promise<OwnFile> => (state.client ??= open())

const open = async (): Promise<OwnFile> => {
  const client = await openOwnFile(file)
  await client.executeMultiple(tables)
  const { rows } = await client.execute({ sql: 'SELECT value FROM state WHERE name = ?', args: ['version'] })
  if (rows[0] && rows[0].value !== String(version)) {
    client.close()
    removeOwnFile(file)
    return open()
  }
  await client.execute({ sql: 'INSERT OR REPLACE INTO state VALUES (?, ?)', args: ['version', String(version)] })
  return client
}

export const closeIndex = async (): Promise<void> => {
  const client = await state.client
  state.client = undefined
  client?.close()
}

/** Throws the index away. What asks next finds an empty one. */
export const clearIndex = async (): Promise<void> => {
  await closeIndex()
  removeOwnFile(file)
}

/** How far the index has come. */
export interface Progress {
  /** The last event that is in it, with its hash in the chain: another hash means another database. */
  seq: number
  hash: string
  /** The last edit of a text that is in it. */
  updateId: number
}

export const readProgress = async (): Promise<Progress | null> => {
  const { rows } = await (await opened()).execute({ sql: 'SELECT value FROM state WHERE name = ?', args: ['progress'] })
  return rows[0] ? (JSON.parse(String(rows[0].value)) as Progress) : null
}

/** Replaces all entries of these owners and remembers how far that is, together. */
export const replaceEntries = async (owners: Map<SearchOwner, SearchEntry[]>, progress?: Progress): Promise<void> => {
  const statements = [...owners].flatMap(([owner, entries]) => [...removal(owner), ...entries.flatMap((entry) => addition(owner, entry))])
  if (progress) statements.push({ sql: 'INSERT OR REPLACE INTO state VALUES (?, ?)', args: ['progress', JSON.stringify(progress)] })
  if (statements.length > 0) await (await opened()).batch(statements, 'write')
}

const removal = (owner: SearchOwner) => [
  { sql: 'DELETE FROM words WHERE rowid IN (SELECT id FROM entry WHERE owner = ?)', args: [owner] },
  { sql: 'DELETE FROM entryScope WHERE entryId IN (SELECT id FROM entry WHERE owner = ?)', args: [owner] },
  { sql: 'DELETE FROM entry WHERE owner = ?', args: [owner] },
]

/** The signs that will stand around found words do not stand in a text. */
const clean = (text: string): string => text.replace(/[\u0001\u0002]/g, ' ')

const addition = (owner: SearchOwner, { kind, subjectId, place, title, body, scopes }: SearchEntry) => [
  { sql: 'INSERT INTO entry (owner, kind, subjectId, place) VALUES (?, ?, ?, ?)', args: [owner, kind, subjectId, JSON.stringify(place)] },
  { sql: 'INSERT INTO entryScope SELECT (SELECT max(id) FROM entry), value FROM json_each(?)', args: [JSON.stringify([...new Set(scopes)])] },
  { sql: 'INSERT INTO words (rowid, title, body) VALUES ((SELECT max(id) FROM entry), ?, ?)', args: [clean(title), clean(body)] },
]

export interface Found {
  id: number
  kind: SearchKind
  subjectId: string
  place: SearchPlace
}

interface Question {
  /** For FTS5 (search-terms.ts). */
  match: string
  scopes: string[]
  kind?: SearchKind | undefined
  most: number
  /** Best first, where words in a title weigh more; or the last taken in first, for a question that so much answers that weighing it takes long. */
  order: 'best' | 'latest'
}

/** What somebody with these keys can find. */
export const findEntries = async ({ match, scopes, kind, most, order }: Question): Promise<Found[]> => {
  const { rows } = await (await opened()).execute({
    sql: `SELECT entry.id, entry.kind, entry.subjectId, entry.place FROM words JOIN entry ON entry.id = words.rowid
      WHERE words MATCH ? AND (? IS NULL OR entry.kind = ?)
      AND EXISTS (SELECT 1 FROM json_each(?) AS held JOIN entryScope ON entryScope.entryId = entry.id AND entryScope.scope = held.value)
      ORDER BY ${order === 'best' ? 'bm25(words, 8.0, 1.0)' : 'words.rowid DESC'} LIMIT ?`,
    args: [match, kind ?? null, kind ?? null, JSON.stringify(scopes), most],
  })
  return rows.map((row) => ({ id: Number(row.id), kind: row.kind as SearchKind, subjectId: String(row.subjectId), place: JSON.parse(String(row.place)) as SearchPlace }))
}

export interface Passage {
  /** With \u0001 before and \u0002 after the words that were found. */
  title: string
  passage: string
}

/** The words around what was found, of entries that the asker may see. */
export const passagesOf = async (match: string, ids: number[]): Promise<Map<number, Passage>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await (await opened()).execute({
    sql: `SELECT rowid AS id, highlight(words, 0, char(1), char(2)) AS title, snippet(words, 1, char(1), char(2), '…', 28) AS passage
      FROM words WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
    args: [match, JSON.stringify(ids)],
  })
  return new Map(rows.map((row) => [Number(row.id), { title: String(row.title), passage: String(row.passage) }]))
}

/** Every word of the index, with in how many texts it stands. It reads the whole index. */
export const allWords = async (): Promise<{ word: string; count: number }[]> => {
  const { rows } = await (await opened()).execute('SELECT term, doc FROM vocabulary WHERE length(term) BETWEEN 3 AND 42')
  return rows.map((row) => ({ word: String(row.term), count: Number(row.doc) }))
}
