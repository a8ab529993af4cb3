interface Row {
  personId: string
  documentId: string
  title: string
  /** When it was kept (ms). */
  at: number
}
/** Something typed that the server has not stored yet. */
export interface TypedRow extends Row {
  /** A Yjs update (V1). */
  update: Uint8Array
  /** The server does not take it: whoever typed it may not write there any more. */
  isRefused: boolean
  lost?: undefined
}
/** Words for which there was no place any more when they came back: themselves. */
export interface LostRow extends Row {
  lost: string
}
export type KeptRow = TypedRow | LostRow
export type StoredRow = KeptRow & { key: number }

/** What nobody came back for is forgotten after this time (ms). */
const longest = 60 * 24 * 60 * 60 * 1000
/** A browser that does not say whether it keeps anything keeps nothing. */
const patience = 3_000

/** What a browser calls now (ms). */
export const now = (): number => Math.round(performance.timeOrigin + performance.now())

const storeName = 'kept'
let opening: Promise<IDBDatabase | null> | undefined

const open = (): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), patience)
    try {
      const request = indexedDB.open('woonpunt-typing', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName, { keyPath: 'key', autoIncrement: true }).createIndex('personId', 'personId'))
      request.addEventListener('error', () => resolve(null))
      request.addEventListener('success', () => {
        request.result.addEventListener('versionchange', () => request.result.close())
        resolve(request.result)
      })
    } catch {
      resolve(null)
    }
  })

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser keeps nothing')))
  })

const onShelf = async <Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<Result>): Promise<Result | null> => {
  const database = await (opening ??= open())
  if (!database) return null
  try {
    return await work(database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName))
  } catch {
    return null
  }
}

/** @returns its key, or null where this browser keeps nothing: a private window, a full disk */
export const putRow = (row: KeptRow): Promise<number | null> =>
  onShelf('readwrite', (store) => {
    const adding = done(store.add(row) as IDBRequest<number>)
    // A page that is being closed lives too short to be told that it was added.
    store.transaction.commit()
    return adding
  })

/** What a browser that keeps nothing holds at least as long as the tab is open; with keys that it would not give itself. */
const held: StoredRow[] = []
let heldCount = 0

/** Keeps something that stands nowhere else, as long as can be. */
export const keepRow = async (row: KeptRow): Promise<void> => {
  if ((await putRow(row)) === null) held.push({ ...row, key: -(++heldCount) })
}

export const rowsOf = async (personId: string): Promise<StoredRow[]> => {
  const stored = (await onShelf('readonly', (store) => done(store.index('personId').getAll(personId) as IDBRequest<StoredRow[]>))) ?? []
  const rows = [...stored, ...held.filter((row) => row.personId === personId)]
  const old = rows.filter(({ at }) => at < now() - longest)
  if (old.length > 0) await dropRows(old.map(({ key }) => key))
  return rows.filter((row) => !old.includes(row))
}

export const dropRows = async (keys: readonly number[]): Promise<void> => {
  for (let index = held.length - 1; index >= 0; index--) if (keys.includes(held[index]!.key)) held.splice(index, 1)
  if (keys.length > 0) await onShelf('readwrite', (store) => Promise.all(keys.map((key) => done(store.delete(key)))))
}

export const changeRows = async (rows: readonly StoredRow[]): Promise<void> => {
  if (rows.length > 0) await onShelf('readwrite', (store) => Promise.all(rows.map((row) => done(store.put(row)))))
}
