import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { assignThread } from '~/domain/documents/comments/assign-thread.server'
import { editComment } from '~/domain/documents/comments/edit-comment.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { reply } from '~/domain/documents/comments/reply.server'
import { reopenThread, resolveThread } from '~/domain/documents/comments/settle-thread.server'
import { threadPage, threadsPage } from '~/domain/documents/comments/threads.queries.server'
import { withdrawComment } from '~/domain/documents/comments/withdraw-comment.server'
import { documentReaders } from '~/domain/documents/document-readers.server'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { commentsDigestMail } from '~/domain/documents/comments/comments.mail.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { holdMeeting } from '../../../support/factories/held-meeting'
import { type LaidPaper, layPaper } from '../../../support/factories/papers'

const open = (paper: LaidPaper, who: string, filter: 'open' | 'resolved' | 'mine' = 'open') => paper.actor(who).then((actor) => threadsPage(actor, { documentId: paper.documentId, filter, skip: 0 }))

const say = async (paper: LaidPaper, who: string, quote: string, text = `Over ${quote}`) => openThread(await paper.actor(who), { documentId: paper.documentId, text, quote })

/** Els changes the text as an editor would. */
const write = async (paper: LaidPaper, work: (texts: Y.XmlText[], fragment: Y.XmlFragment) => void) => {
  const document = documentFrom(await loadLog(db, paper.documentId))
  const before = Y.encodeStateVector(document)
  const fragment = document.getXmlFragment('text')
  document.transact(() => work(fragment.toArray().map((block) => (block as Y.XmlElement).get(0) as Y.XmlText), fragment))
  await appendUpdate(await paper.actor('Els'), { documentId: paper.documentId, update: Y.encodeStateAsUpdate(document, before) })
}

describe('a thread', () => {
  test('hangs on its words in the order of the text, and follows them', async () => {
    const paper = await layPaper()
    await say(paper, 'Sofie', 'De gemeente')
    await say(paper, 'Sofie', '1.500 euro')
    await openThread(await paper.actor('Sofie'), { documentId: paper.documentId, text: 'Mooi werk.' })
    await write(paper, ([first, second]) => {
      first!.insert(0, 'Artikel 1. ')
      second!.insert(0, 'Vanaf 2027: ')
    })
    const { threads, counts } = await open(paper, 'Wim')
    expect(threads.map(({ state, quote }) => [state, quote])).toEqual([['whole', ''], ['found', '1.500 euro'], ['found', 'De gemeente']])
    expect(threads[1]!.comments).toMatchObject([{ author: 'Sofie', text: 'Over 1.500 euro', isOwn: false }])
    expect(threads[1]!.comments[0]!.organisation).toMatch(/^Huis van Sofie/)
    expect(counts).toEqual({ open: 3, resolved: 0, mine: 0 })
  })

  test('says when other words stand there, and keeps the passage when its words have gone', async () => {
    const paper = await layPaper()
    await say(paper, 'Sofie', 'De gemeente')
    await say(paper, 'Sofie', '1.500 euro')
    await write(paper, ([, second], fragment) => {
      second!.insert(24, 'duizend ')
      fragment.delete(2, 1)
    })
    expect((await open(paper, 'Sofie')).threads).toMatchObject([{ state: 'changed', quote: '1.500 euro', words: '1.50duizend 0 euro' }, { state: 'gone', quote: 'De gemeente' }])
  })

  test('is not begun on words that do not stand there, or stand there twice', async () => {
    const paper = await layPaper({ paragraphs: ['De eigenaar betaalt.', 'De huurder betaalt.'] })
    for (const quote of ['De gemeente betaalt', 'betaalt'])
      await expect(say(paper, 'Sofie', quote)).rejects.toMatchObject({ key: 'comments:refusal.notThere', field: 'quote', status: 409 })
    await openThread(await paper.actor('Sofie'), { documentId: paper.documentId, text: 'Deze.', quote: 'betaalt', before: 'De huurder ', after: '.' })
    expect((await open(paper, 'Sofie')).threads).toMatchObject([{ state: 'found', anchor: { before: expect.stringContaining('De huurder ') as string } }])
  })

  test('is for who may comment: a reader sees it, a stranger does not find the document, and an approved text is closed', async () => {
    const paper = await layPaper()
    const { threadId } = await say(paper, 'Sofie', 'De gemeente')
    await expect(say(paper, 'Wim', 'De gemeente')).rejects.toMatchObject({ status: 403 })
    await expect(reply(await paper.actor('Wim'), { documentId: paper.documentId, threadId, text: 'Ja' })).rejects.toMatchObject({ status: 403 })
    await expect(open(paper, 'Vera')).rejects.toMatchObject({ status: 404 })
    await expect(reply(await paper.actor('Vera'), { documentId: paper.documentId, threadId, text: 'Ja' })).rejects.toMatchObject({ status: 404 })
    const other = await layPaper()
    await expect(reply(await other.actor('Els'), { documentId: other.documentId, threadId, text: 'Ja' })).rejects.toMatchObject({ status: 404 })
    await change(null, ({ tx }) => tx.document.update({ where: { id: paper.documentId }, data: { status: 'approved' } }))
    await expect(say(paper, 'Sofie', 'De gemeente')).rejects.toMatchObject({ status: 409 })
    expect(await open(paper, 'Sofie')).toMatchObject({ mayComment: false, threads: [{ id: threadId, maySettle: false }] })
  })

  test('is resolved and opened again by who began it, who was given it and who writes, and by an answer', async () => {
    const paper = await layPaper()
    const { threadId } = await say(paper, 'Sofie', 'De gemeente')
    const ids = { documentId: paper.documentId, threadId }
    await expect(resolveThread(await paper.actor('Lien'), ids)).rejects.toMatchObject({ key: 'comments:refusal.notYours', status: 403 })
    await resolveThread(await paper.actor('Sofie'), ids)
    await resolveThread(await paper.actor('Sofie'), ids)
    expect((await open(paper, 'Wim')).threads).toEqual([])
    expect((await open(paper, 'Wim', 'resolved')).threads).toMatchObject([{ resolvedBy: { name: 'Sofie' } }])
    await reopenThread(await paper.actor('Karel'), ids)
    await assignThread(await paper.actor('Karel'), { ...ids, personId: paper.personId('Lien') })
    await resolveThread(await paper.actor('Lien'), ids)
    await reply(await paper.actor('Sofie'), { ...ids, text: 'Toch nog iets.' })
    expect((await open(paper, 'Lien', 'mine')).threads).toMatchObject([{ id: threadId, status: 'open', assignee: { name: 'Lien' }, commentCount: 2 }])
    await expect(assignThread(await paper.actor('Karel'), { ...ids, personId: paper.personId('Vera') })).rejects.toMatchObject({ key: 'comments:refusal.notAReader' })
  })

  test('keeps what was said: only its author changes or withdraws it, and a withdrawn comment leaves the server no more', async () => {
    const paper = await layPaper()
    const { threadId } = await say(paper, 'Sofie', 'De gemeente', 'Een vergissing.')
    const { commentId } = await reply(await paper.actor('Lien'), { documentId: paper.documentId, threadId, text: 'Welke?' })
    const ids = { documentId: paper.documentId, threadId, commentId }
    await expect(withdrawComment(await paper.actor('Els'), ids)).rejects.toMatchObject({ status: 403 })
    await editComment(await paper.actor('Lien'), { ...ids, text: 'Welke bedoelt u?' })
    await withdrawComment(await paper.actor('Lien'), ids)
    await expect(editComment(await paper.actor('Lien'), { ...ids, text: 'Ach.' })).rejects.toMatchObject({ key: 'comments:refusal.withdrawn' })
    const { thread } = await threadPage(await paper.actor('Els'), { documentId: paper.documentId, threadId })
    expect(thread.comments).toMatchObject([{ text: 'Een vergissing.' }, { author: 'Lien', isWithdrawn: true, text: '' }])
    expect(await db.comment.count({ where: { threadId } })).toBe(2)
  })

  test('may be about minutes too', async () => {
    const held = await holdMeeting()
    await openThread(await held.actor('Bart'), { documentId: held.documentId, text: 'Klopt dit?', quote: 'Notitie bij punt 1' })
    expect((await threadsPage(await held.actor('Els'), { documentId: held.documentId, filter: 'open', skip: 0 })).threads).toMatchObject([{ state: 'found', quote: 'Notitie bij punt 1' }])
    await expect(threadsPage(await held.actor('Wim'), { documentId: held.documentId, filter: 'open', skip: 0 })).rejects.toMatchObject({ status: 404 })
  })

  test('about minutes ends with their approval, and nothing of it is in what is approved or published', async () => {
    const held = await holdMeeting()
    await openThread(await held.actor('Mia'), { documentId: held.documentId, text: 'Kanarie: dit klopt niet.', quote: 'Notitie bij punt 1' })
    await submitMinutes(await held.actor('Els'), held)
    await approveMinutes(await held.actor('An'), held)
    const versions = await db.minutesVersion.findMany({ where: { meetingId: held.meetingId } })
    expect(versions).toHaveLength(1)
    expect(JSON.stringify(versions)).not.toContain('Kanarie')
    await expect(openThread(await held.actor('Mia'), { documentId: held.documentId, text: 'Nog iets.' })).rejects.toMatchObject({ status: 409 })
  })
})

describe('the mail about comments', () => {
  const digests = async (paper: LaidPaper, who: string) => {
    const mails = await db.outboxMail.findMany({ where: { kind: 'comments.digest' } })
    return mails.map(({ payload, dueAt }) => ({ ...(JSON.parse(payload) as { digestId: string; personId: string }), dueAt })).filter(({ personId }) => personId === paper.personId(who))
  }

  test('gathers what concerns somebody in one mail, some minutes later, and says who and where but not what', async () => {
    const paper = await layPaper()
    const { threadId } = await say(paper, 'Sofie', 'De gemeente', 'Geheim, zegt @Karel.')
    const ids = { documentId: paper.documentId, threadId }
    await reply(await paper.actor('Karel'), { ...ids, text: 'Akkoord @Sofie en @Vera.' })
    await assignThread(await paper.actor('Els'), { ...ids, personId: paper.personId('Karel') })
    await reply(await paper.actor('Els'), { ...ids, text: 'Doe ik.' })
    expect(await digests(paper, 'Vera')).toEqual([])
    expect(await digests(paper, 'Wim')).toEqual([])
    const [digest, ...others] = await digests(paper, 'Karel')
    expect(others).toEqual([])
    expect(digest!.dueAt.getTime()).toBeGreaterThan(clock.ms() + minutes(3))
    const mail = await commentsDigestMail(digest!)
    expect(mail!.text).toContain('Sofie noemde u in “Reglement leegstand”')
    expect(mail!.text).toContain('Els antwoordde')
    expect(mail!.text).toContain('U kreeg een opmerking toegewezen')
    expect(mail!.text).not.toContain('Geheim')
    expect(await digests(paper, 'Sofie')).toHaveLength(1)
    clock.travel(minutes(6))
    await reply(await paper.actor('Sofie'), { ...ids, text: 'Dank u.' })
    clock.travel(-minutes(6))
    expect(await digests(paper, 'Karel')).toHaveLength(2)
  })

  test('is not sent to who may not read the document any more, wants none, or when all was withdrawn', async () => {
    const paper = await layPaper()
    await change(null, ({ tx }) => tx.person.update({ where: { id: paper.personId('Wim') }, data: { commentMail: false } }))
    await say(paper, 'Sofie', 'De gemeente', 'Dag @Karel en @Wim en @Lien.')
    expect(await digests(paper, 'Wim')).toEqual([])
    const [[forKarel], [forLien]] = [await digests(paper, 'Karel'), await digests(paper, 'Lien')]
    await change(null, ({ tx }) => tx.documentRight.deleteMany({ where: { documentId: paper.documentId, personId: paper.personId('Karel') } }))
    expect(await commentsDigestMail(forKarel!)).toBeNull()
    expect(await commentsDigestMail(forLien!)).not.toBeNull()
    const { threads } = await open(paper, 'Sofie')
    await withdrawComment(await paper.actor('Sofie'), { documentId: paper.documentId, threadId: threads[0]!.id, commentId: threads[0]!.comments[0]!.id })
    expect(await commentsDigestMail(forLien!)).toBeNull()
  })
})

test('the readers of a document are those who may read it, and nobody else', async () => {
  const paper = await layPaper()
  const facts = await getDocumentFacts(db, paper.documentId)
  expect((await documentReaders(db, facts)).map(({ name }) => name)).toEqual(['Els', 'Karel', 'Lien', 'Sofie', 'Wim'])
  const forBody = { ...facts, rights: [{ level: 'read' as const, personId: null, organisationId: null, bodyId: paper.bodyId }] }
  expect((await documentReaders(db, forBody)).map(({ name }) => name)).toEqual(['An', 'Els', 'Karel', 'Lien', 'Sofie', 'Vera', 'Wim'])
  const { organisationId } = (await paper.actor('Vera')).seats[0]!
  expect((await documentReaders(db, { ...facts, rights: [{ level: 'read', personId: null, organisationId, bodyId: null }] })).map(({ name }) => name)).toEqual(['Els', 'Vera'])
})
