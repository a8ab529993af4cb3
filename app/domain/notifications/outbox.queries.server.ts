import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { mailDirectory } from '~/core/mail.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { readMail, readMailHeaders } from './eml'
import { mayReadOutbox } from './outbox.policy'

const pageSize = 50
const topOfMail = 4096
const ending = '.eml'

/** The mails that were written as files, latest first, and those that wait or failed. `cursor` is the id of the last mail of the page before. */
export const outboxPage = async (actor: Actor, cursor?: string) => {
  requireAllowed(mayReadOutbox(actor, env.mode))
  const ids = (await fileIds()).filter((id) => !cursor || id < cursor)
  const mails = await Promise.all(ids.slice(0, pageSize).map(async (id) => ({ id, ...readMailHeaders(await readTop(id)) })))
  return { mails, nextCursor: ids.length > pageSize ? (mails.at(-1)?.id ?? null) : null, unsent: cursor ? [] : await unsentMails() }
}

/** One mail as it was written. @throws DomainError 404. */
export const outboxMail = async (actor: Actor, id: string) => ({ id, ...readMail(await mailFile(actor, id)) })

/** The bytes of a mail's file. @throws DomainError 404. */
export const mailFile = async (actor: Actor, id: string): Promise<Buffer<ArrayBuffer>> => {
  requireAllowed(mayReadOutbox(actor, env.mode))
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound()
  return readFile(pathOf(id)).catch(() => {
    throw notFound()
  })
}

const unsentMails = () =>
  db.outboxMail.findMany({
    where: { sentAt: null },
    select: { id: true, kind: true, to: true, attempts: true, lastError: true, dueAt: true, failedAt: true },
    orderBy: [{ failedAt: 'desc' }, { dueAt: 'asc' }],
    take: pageSize,
  })

const pathOf = (id: string): string => join(mailDirectory, `${id}${ending}`)

/** The ids are UUIDv7, so their order is that of the mails. */
const fileIds = async (): Promise<string[]> => {
  const names = await readdir(mailDirectory).catch(() => [])
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
    .toReversed()
}

const readTop = async (id: string): Promise<Buffer> => {
  const file = await open(pathOf(id))
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(topOfMail) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
