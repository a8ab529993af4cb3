import { type AttachmentEnding, attachmentTypes, oldOfficeEnding } from './attachment'

/** What a file is, by its content; undefined when it is nothing a meeting works with, whatever it is called. */
export const attachmentEnding = async (bytes: Uint8Array, name: string): Promise<AttachmentEnding | undefined> => {
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!found) return undefined
  if (found.ext === 'cfb') return oldOfficeEnding(name)
  return (Object.keys(attachmentTypes) as AttachmentEnding[]).find((ending) => attachmentTypes[ending] === found.mime)
}
