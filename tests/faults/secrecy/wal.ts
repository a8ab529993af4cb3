import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const headerSize = 32
const frameHeaderSize = 24

/** Reads what each commit adds to a write-ahead log (https://www.sqlite.org/fileformat2.html#the_write_ahead_log), as somebody who watches the disk. */
export class WalWatch {
  #salt = ''
  #offset = headerSize

  constructor(readonly file: string) {}

  /** The pages written since the last look. */
  look(): Buffer {
    const file = openSync(this.file, 'r')
    try {
      return this.#readNew(file, fstatSync(file).size)
    } finally {
      closeSync(file)
    }
  }

  #readNew(file: number, size: number): Buffer {
    if (size < headerSize) return Buffer.alloc(0)
    const header = readAt(file, 0, headerSize)
    const salt = header.subarray(16, 24).toString('hex')
    if (salt !== this.#salt) this.#offset = headerSize
    this.#salt = salt
    const frameSize = frameHeaderSize + header.readUInt32BE(8)
    const rest = readAt(file, this.#offset, size - this.#offset)
    let end = 0
    while (end + frameSize <= rest.length && rest.subarray(end + 8, end + 16).toString('hex') === salt) end += frameSize
    this.#offset += end
    return rest.subarray(0, end)
  }
}

const readAt = (file: number, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(Math.max(0, length))
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position))
}
