/** The parts of a Word file, each unpacked within what it says it holds. mammoth reads a file through this. */
export interface WordPackage {
  exists: (name: string) => boolean
  /** A part as bytes, or as text or base64 when that is asked. */
  read: (name: string, encoding?: string) => Promise<Uint8Array | string>
}

/** @param unpack gives the bytes of a part; undefined when there is no such part. */
export const wordPackage = (names: ReadonlySet<string>, unpack: (name: string) => Buffer | undefined): WordPackage => ({
  exists: (name) => names.has(name),
  read: async (name, encoding) => {
    const bytes = unpack(name)
    if (!bytes) throw new Error('no such part')
    if (!encoding) return new Uint8Array(bytes)
    return encoding === 'base64' ? bytes.toString('base64') : new TextDecoder(encoding).decode(bytes)
  },
})

/** The same parts, of which those that match are changed as text on their way to mammoth. */
export const rewritten = (parts: WordPackage, isMeant: RegExp, rewrite: (xml: string) => string): WordPackage => ({
  exists: parts.exists,
  read: async (name, encoding) => {
    const content = await parts.read(name, encoding)
    return typeof content === 'string' && isMeant.test(name) ? rewrite(content) : content
  },
})
