import { readFileSync, statSync } from 'node:fs'

const headerSize = 32
const frameHeaderSize = 24

/** Reads what each commit adds to a write-ahead log (https://www.sqlite.org/fileformat2.html#the_write_ahead_log), as somebody who watches the disk. */
export class WalWatch {
  #salt = ''
  #offset = headerSize

  constructor(readonly file: string) {}

  /** The pages written since the last look. */
  look(): Buffer {
    if (statSync(this.file).size < headerSize) return Buffer.alloc(0)
    const wal = readFileSync(this.file)
    const salt = wal.subarray(16, 24).toString('hex')
    if (salt !== this.#salt) this.#offset = headerSize
    this.#salt = salt
    const frameSize = frameHeaderSize + wal.readUInt32BE(8)
    const start = this.#offset
    while (this.#offset + frameSize <= wal.length && wal.subarray(this.#offset + 8, this.#offset + 16).toString('hex') === salt) this.#offset += frameSize
    return Buffer.from(wal.subarray(start, this.#offset))
  }
}
