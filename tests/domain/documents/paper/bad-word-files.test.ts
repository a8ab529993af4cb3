import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkArchive } from '~/domain/documents/paper/in/check-archive'
import { readDocx } from '~/domain/documents/paper/in/read-docx'
import { wordFile, wordParagraph } from '../../../support/word-file'

const good = await wordFile({ body: wordParagraph('Goed') })

const faultIn = async (bytes: Uint8Array) => {
  const answer = await readDocx(bytes)
  return 'fault' in answer ? answer.fault : null
}

/** One part of an archive that says it holds `size` bytes. */
const archive = (name: string, content: Buffer, size: number): Buffer => {
  const packed = deflateRawSync(content)
  const named = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(named.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(named.length, 28)
  const body = Buffer.concat([local, named, packed])
  const types = Buffer.from('[Content_Types].xml')
  const second = Buffer.from(central)
  second.writeUInt16LE(types.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(2, 10)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, central, named, second, types, end])
}

test('a good file is read', async () => {
  expect(await faultIn(good)).toBeNull()
})

test('a renamed program, a PDF and an empty file are no Word files', async () => {
  for (const bytes of [Buffer.concat([Buffer.from('MZ'), randomBytes(5_000)]), Buffer.from('%PDF-1.7\n%%EOF'), Buffer.alloc(0)]) expect(await faultIn(bytes)).toBe('notWord')
})

test('a file of old Word, or one with a password, says so', async () => {
  expect(await faultIn(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(2_000)]))).toBe('oldWord')
})

test('a small file that unpacks to more than it says, or says it unpacks to too much, is refused before it is read', () => {
  const zeros = Buffer.alloc(60_000_000)
  expect(checkArchive(archive('word/document.xml', zeros, 1_000))).toEqual({ fault: 'tooMuch' })
  expect(checkArchive(archive('word/document.xml', zeros, zeros.length))).toEqual({ fault: 'tooMuch' })
})

test('a file with a document type is refused: what it names could grow without end, or be fetched elsewhere', async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  expect(await faultIn(await wordFile({ body: '', parts: { 'word/styles.xml': `<?xml version="1.0"?>${bomb}<w>&b;</w>` } }))).toBe('broken')
})

test('of a file with macros and pictures from elsewhere only the words come in', async () => {
  const body = `${wordParagraph('Alleen woorden.')}${wordParagraph('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rIdFar"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')}`
  const far = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdFar" Type="${far}/image" Target="http://127.0.0.1:9/spion.png" TargetMode="External"/></Relationships>`
  const answer = await readDocx(await wordFile({ body, parts: { 'word/vbaProject.bin': randomBytes(2_000), 'word/_rels/document.xml.rels': relations } }))
  expect(answer).toMatchObject({ nodes: expect.arrayContaining([{ type: 'paragraph', content: [{ type: 'text', text: 'Alleen woorden.' }] }]), images: [], lost: { images: 1 } })
})

test('a file that was cut off or damaged is refused in words, never a crash', async () => {
  expect(await faultIn(good.subarray(0, good.length - 30))).toBe('broken')
  expect(await faultIn(await wordFile({ body: '<w:p><w:r>' }))).toBe('broken')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }), async (damage) => {
      const bytes = new Uint8Array(good)
      for (const [place, value] of damage) bytes[place] = value
      expect([null, 'notWord', 'broken', 'locked', 'tooMuch', 'oldWord']).toContain(await faultIn(bytes))
    }),
    { numRuns: 100 },
  )
})
