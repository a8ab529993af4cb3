import { beforeAll, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db, statementsRead } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { beginsLike } from '~/domain/search/begins-like'
import { mentionOffers } from '~/domain/search/mention-offers.queries.server'
import { aPaper } from '../../support/factories/a-paper'
import { aBody, aMember } from '../../support/factories/bodies'
import { type HeldMeeting, holdMeeting } from '../../support/factories/held-meeting'

let held: HeldMeeting
let tom: Actor
/** Mia's, in which everybody of the body may write. */
let documentId: string

beforeAll(async () => {
  held = await holdMeeting({ items: [{ title: 'Welkom' }, { title: 'Gezin in nood', isClosed: true }] })
  tom = await aMember('Tómas Elders', 'secretary', await aBody('Woonoverleg Jabbeke'))
  documentId = await aPaper(await held.actor('Mia'), { bodyId: held.bodyId, access: 'write' })
})

const offersTo = async (name: string, typed: string, id = documentId) => mentionOffers(await held.actor(name), id, typed)
const labelsFor = async (name: string, typed: string) => (await offersTo(name, typed)).map(({ label }) => label)

test('what was typed begins a word of the name, whatever the accents and capitals', () => {
  for (const typed of ['', 'an', 'AN VAN', 'van den b', 'bôs']) expect(beginsLike('An Van den Bos', typed), typed).toBe(true)
  for (const typed of ['n', 'an den', 'bos van']) expect(beginsLike('An Van den Bos', typed), typed).toBe(false)
})

describe('in a paper are offered', () => {
  test('who sits in the body, the bodies of who writes, and their decisions', async () => {
    const all = await offersTo('Bart', '')
    expect(all.filter(({ kind }) => kind === 'person').map(({ label }) => label)).toEqual(expect.arrayContaining(['An', 'Bart', 'Els', 'Mia']))
    expect(all).toContainEqual(expect.objectContaining({ kind: 'body', id: held.bodyId }))
    expect(all).toContainEqual({ kind: 'decision', id: held.decisionNumber, label: held.decisionNumber, detail: 'Gunstig advies' })
    expect(await labelsFor('Bart', 'ba')).toEqual(['Bart'])
    expect(await labelsFor('Bart', 'gunstig')).toEqual([held.decisionNumber])
    expect(await labelsFor('Bart', 'zzz')).toEqual([])
  })

  test('no decision that who writes may not read, and nobody they cannot know', async () => {
    expect(await labelsFor('Wim', 'gunstig')).toEqual([])
    expect(await labelsFor('Bart', 'tom')).toEqual([])
    await giveRight(await held.actor('Mia'), documentId, { holder: `person/${tom.personId}`, level: 'write' })
    expect(await labelsFor('Bart', 'tom')).toEqual(['Tómas Elders'])
    const toTom = await mentionOffers(await tom, documentId, '')
    expect(toTom.filter(({ kind }) => kind === 'body').map(({ label }) => label)).toEqual(['Woonoverleg Jabbeke'])
    expect(toTom.filter(({ kind }) => kind === 'decision')).toEqual([])
  })

  test('nobody who is suspended', async () => {
    await change(null, ({ tx }) => tx.person.update({ where: { id: held.personId('Bart') }, data: { suspendedAt: new Date() } }))
    expect(await labelsFor('Mia', 'bart')).toEqual([])
    await change(null, ({ tx }) => tx.person.update({ where: { id: held.personId('Bart') }, data: { suspendedAt: null } }))
  })

  test('as much as was asked for, in a few questions to the database', async () => {
    const before = statementsRead()
    await mentionOffers(tom, documentId, 'a')
    // The facts of the paper take seven of them: Prisma asks for the original of a copy, and its rights, also where nothing is copied.
    expect(statementsRead() - before).toBeLessThanOrEqual(10)
  })

  test('nothing once nobody writes in it any more', async () => {
    await setPaperStatus(await held.actor('Mia'), documentId, 'final')
    await expect(offersTo('Bart', 'an')).rejects.toMatchObject({ status: 409 })
  })

  test('nothing in minutes', async () => {
    const { id } = await db.document.findFirstOrThrow({ where: { kind: 'minutes' } })
    await expect(offersTo('Els', 'an', id)).rejects.toMatchObject({ status: 404 })
  })
})
