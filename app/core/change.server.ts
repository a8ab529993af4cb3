import { type ChainLink, chainStart, hashLink, hashPayload } from './audit-chain'
import { clock } from './clock'
import { type Tx, writeClient } from './db.server'
import { DomainError } from './errors'
import { insertRows } from './insert-rows.server'
import { logger } from './logger.server'
import { singleton } from './singleton.server'

/** What happened, as a command tells it. The payload holds no secrets and no ballot choices. */
export interface ChangeEvent {
  name: string
  version: number
  subjectId: string
  meetingId?: string
  payload: object
  /** Who did it, when the work stores together what several people did; else it is who asked for the change. */
  actorId?: string | null
}

/** An event as it stands in the database: sequenced, after commit. */
export interface CommittedEvent extends ChangeEvent {
  seq: number
  at: Date
  actorId: string | null
}

export interface Change {
  tx: Tx
  record: (event: ChangeEvent) => void
}

type Work = (change: Change) => Promise<unknown>
type Listener = (events: CommittedEvent[]) => void

interface Job {
  actorId: string | null
  work: Work
  resolve: (value: never) => void
  reject: (reason: unknown) => void
}

interface Outcome {
  settle: () => void
  events: ChainedEvent[]
  isDefect: boolean
}

interface EventRow extends ChainLink {
  payload: string
  prevHash: string
  hash: string
}

interface ChainedEvent {
  event: CommittedEvent
  row: EventRow
}

export type Failpoint = 'beforeBegin' | 'beforeCommit' | 'afterCommit' | 'beforeUpkeep' | 'afterUpkeep'

const burstSize = 64

const eventColumns = ['seq', 'name', 'version', 'at', 'actorId', 'subjectId', 'meetingId', 'payload', 'payloadHash', 'prevHash', 'hash'] as const

const state = singleton('change', () => ({
  queue: [] as Job[],
  /** What waits to be done between two bursts. */
  upkeep: [] as (() => Promise<void>)[],
  listeners: new Set<Listener>(),
  isDraining: false,
  draining: Promise.resolve() as Promise<void>,
  /** Raised by every commit, before anybody hears of it. */
  count: 0,
  head: undefined as { seq: number; hash: string } | undefined,
  /** The number of the last event that is on disk; `head` runs ahead of it while a burst is being written. */
  committed: undefined as number | undefined,
  rollbacks: 0,
  failpoint: undefined as ((point: Failpoint) => void) | undefined,
}))

/**
 * The one way to write. The work runs in a savepoint of the current burst; rows and events commit together and reach the disk (fsync)
 * before the promise resolves. Listeners hear the events after that. No network, mail or other waiting inside the work.
 * @throws whatever the work throws; then nothing of it is stored.
 */
export const change = <Result>(actor: { personId: string | null } | null, work: (change: Change) => Promise<Result>): Promise<Result> =>
  new Promise<Result>((resolve, reject) => {
    state.queue.push({ actorId: actor?.personId ?? null, work, resolve: resolve as (value: never) => void, reject })
    if (!state.isDraining) state.draining = drain()
  })

/**
 * Runs upkeep of the database between two bursts: what cannot happen inside a transaction, and must not happen beside one. Whoever writes waits for it,
 * so it is short.
 */
export const betweenChanges = <Result>(work: () => Promise<Result>): Promise<Result> =>
  new Promise<Result>((resolve, reject) => {
    state.upkeep.push(async () => {
      try {
        state.failpoint?.('beforeUpkeep')
        const result = await work()
        state.failpoint?.('afterUpkeep')
        resolve(result)
      } catch (error) {
        reject(error)
      }
    })
    if (!state.isDraining) state.draining = drain()
  })

/** Resolves when nothing is being written any more: the database may close. */
export const changesFinished = async (): Promise<void> => {
  while (state.isDraining) await state.draining
}

/** How many bursts were committed since the start: as long as it is the same, nothing was written. */
export const changeCount = (): number => state.count

/** The number of the last event committed. Whatever was read after it is as fresh as this number. */
export const lastSequence = async (): Promise<number> => state.committed ?? (await headOfChain()).seq

/**
 * Names the last event that was recorded, also by an earlier command of a burst that is not committed yet. What was rolled back frees its number, but not
 * its name.
 */
export const lastEvent = (): string => `${state.head?.seq ?? 'none'}/${state.rollbacks}`

export const onCommitted = (listener: Listener): (() => void) => {
  state.listeners.add(listener)
  return () => state.listeners.delete(listener)
}

/** For the kill harness: called around the transaction of a burst, and around upkeep. */
export const setFailpoint = (failpoint: typeof state.failpoint): void => {
  state.failpoint = failpoint
}

const drain = async (): Promise<void> => {
  state.isDraining = true
  while (state.queue.length > 0 || state.upkeep.length > 0) {
    if (state.queue.length > 0) await runBurst()
    await state.upkeep.shift()?.()
  }
  state.isDraining = false
}

const runBurst = async (): Promise<void> => {
  const taken: Job[] = []
  let outcomes: Outcome[] = []
  try {
    await headOfChain()
    state.failpoint?.('beforeBegin')
    await writeClient.burst.begin()
    outcomes = await runJobs(taken)
    await writeClient.burst.confirm()
    const rows = outcomes.flatMap((outcome) => outcome.events.map(({ row }) => row))
    await insertRows(writeClient.prisma, 'EventRecord', eventColumns, rows)
    state.failpoint?.('beforeCommit')
    await writeClient.burst.commit()
    state.count += 1
    state.committed = state.head?.seq
    state.failpoint?.('afterCommit')
  } catch (error) {
    state.head = undefined
    state.rollbacks += 1
    await writeClient.burst.rollback().catch(() => undefined)
    logger.error({ err: error }, 'a burst of changes was rolled back')
    for (const job of taken.length > 0 ? taken : state.queue.splice(0)) job.reject(error)
    return
  }
  for (const outcome of outcomes) outcome.settle()
  tell(outcomes.flatMap((outcome) => outcome.events.map(({ event }) => event)))
}

/** Takes jobs while there are any. After a defect the burst ends: a full disk rolls back the whole transaction, which `confirm` then shows. */
const runJobs = async (taken: Job[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  while (state.queue.length > 0 && taken.length < burstSize && !outcomes.at(-1)?.isDefect) {
    const job = state.queue.shift()!
    taken.push(job)
    outcomes.push(await runJob(job))
  }
  return outcomes
}

const runJob = async (job: Job): Promise<Outcome> => {
  const told: ChangeEvent[] = []
  try {
    const value = await writeClient.prisma.$transaction((tx) => job.work({ tx, record: (event) => void told.push(event) }), { timeout: 20_000 })
    return { settle: () => job.resolve(value as never), events: told.map((event) => chain(event, job.actorId)), isDefect: false }
  } catch (error) {
    const isDefect = !(error instanceof DomainError)
    if (isDefect) logger.error({ err: error }, 'a change failed')
    return { settle: () => job.reject(error), events: [], isDefect }
  }
}

const headOfChain = async (): Promise<{ seq: number; hash: string }> =>
  (state.head ??= (await writeClient.prisma.eventRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })) ?? {
    seq: 0,
    hash: chainStart,
  })

const chain = ({ name, version, subjectId, meetingId, payload, actorId: doneBy }: ChangeEvent, askedBy: string | null): ChainedEvent => {
  const actorId = doneBy ?? askedBy
  const head = state.head!
  const text = JSON.stringify(payload)
  const link = { seq: head.seq + 1, name, version, at: clock.now(), actorId, subjectId, meetingId: meetingId ?? null, payloadHash: hashPayload(text) }
  const hash = hashLink(head.hash, link)
  state.head = { seq: link.seq, hash }
  return {
    event: { name, version, subjectId, ...(meetingId && { meetingId }), payload, seq: link.seq, at: link.at, actorId },
    row: { ...link, payload: text, prevHash: head.hash, hash },
  }
}

const tell = (events: CommittedEvent[]): void => {
  if (events.length === 0) return
  for (const listener of state.listeners) {
    try {
      listener(events)
    } catch (error) {
      logger.error({ err: error }, 'a listener failed')
    }
  }
}
