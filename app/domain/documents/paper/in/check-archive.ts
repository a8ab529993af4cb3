import { inflateRawSync } from 'node:zlib'
import type { ImportFault } from './import-result.ts'
import { type WordPackage, wordPackage } from './word-package.ts'

/** What a Word file may become when it is unpacked: number of parts, bytes of them all, and of one part that is read as XML. */
const most = { parts: 3_000, bytes: 150_000_000, xml: 24_000_000 }

interface Part {
  name: string
  isLocked: boolean
  method: number
  packed: number
  size: number
  /** Where it begins in the file. */
  at: number
}

/** What is known of a file before it is read. */
export type ArchiveReport = { fault: ImportFault } | { fault: null; hasTrackedChanges: boolean; parts: WordPackage }

/**
 * Looks at a zip archive before anything reads it: how much it says it holds, and, by unpacking every part with that bound, whether it is true. A part
 * with a document type is refused: the format knows none, and its entities can grow without end. What is read afterwards is read through `parts`, so no
 * other program has its own idea of what is in the file.
 */
export const checkArchive = (bytes: Uint8Array): ArchiveReport => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 8).equals(oldOffice)) return { fault: 'oldWord' }
  if (file.length < 22 || file.readUInt32LE(0) !== 0x04034b50) return { fault: 'notWord' }
  const parts = partsOf(file)
  if (!parts) return { fault: 'broken' }
  if (!parts.some(({ name }) => name === '[Content_Types].xml') || !parts.some(({ name }) => name.endsWith('document.xml'))) return { fault: 'notWord' }
  if (parts.some(({ isLocked }) => isLocked)) return { fault: 'locked' }
  return isTooMuch(parts) ? { fault: 'tooMuch' } : unpacked(file, parts)
}

const isTooMuch = (parts: Part[]): boolean =>
  parts.length > most.parts || parts.reduce((sum, { size }) => sum + size, 0) > most.bytes || parts.some((part) => isXml(part) && part.size > most.xml)

const unpacked = (file: Buffer, parts: Part[]): ArchiveReport => {
  let hasTrackedChanges = false
  for (const part of parts) {
    const content = unpack(file, part)
    if (typeof content === 'string') return { fault: content }
    if (isXml(part) && content.includes('<!DOCTYPE')) return { fault: 'broken' }
    hasTrackedChanges ||= part.name.endsWith('document.xml') && (content.includes('<w:ins ') || content.includes('<w:del '))
  }
  const byName = new Map(parts.map((part) => [part.name, part]))
  return { fault: null, hasTrackedChanges, parts: wordPackage(new Set(byName.keys()), (name) => bytesOf(file, byName.get(name))) }
}

const isXml = ({ name }: Part): boolean => /\.(xml|rels)$/i.test(name)

const bytesOf = (file: Buffer, part: Part | undefined): Buffer | undefined => {
  const content = part && unpack(file, part)
  return typeof content === 'string' ? undefined : content
}

/** The container of Word before 2007, and of a file with a password. */
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The parts that the list at the end names (APPNOTE 4.3.12); null when it cannot be read. */
const partsOf = (file: Buffer): Part[] | null => {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length) return null
  const count = file.readUInt16LE(end + 10)
  const parts: Part[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + name),
      isLocked: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return parts
}

/** A part that unpacks to more than it says was made to fill the memory of who opens it. */
const unpack = (file: Buffer, { at, method, packed, size }: Part): Buffer | ImportFault => {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) return 'broken'
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const content = file.subarray(from, from + packed)
  if (content.length !== packed || (method === 0 && packed !== size) || (method !== 0 && method !== 8)) return 'broken'
  if (method === 0) return content
  try {
    const whole = inflateRawSync(content, { maxOutputLength: size + 1 })
    return whole.length === size ? whole : 'broken'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooMuch' : 'broken'
  }
}
