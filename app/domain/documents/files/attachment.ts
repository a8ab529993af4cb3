/** The largest attachment, in bytes: 25 MB. */
export const largestAttachment = 25_000_000

/** The kinds of file a meeting works with, by their usual ending. Files with macros are not among them. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
} as const

export type AttachmentEnding = keyof typeof attachmentTypes

/** For the file chooser. */
export const acceptedFiles = [...Object.keys(attachmentTypes), 'jpeg'].map((ending) => `.${ending}`).join(',')

/** A browser shows these by itself, without running anything; all others are downloaded. */
export const isShownInline = (mediaType: string): boolean => mediaType === attachmentTypes.pdf || mediaType.startsWith('image/')

const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** The old office format of a name, for a container that does not tell itself what is in it. */
export const oldOfficeEnding = (name: string): AttachmentEnding | undefined => (['doc', 'xls', 'ppt'] as const).find((ending) => ending === endingOf(name))

const longestName = 150

/** The beginning of a name, of whole signs: half a sign is no text that can be sent. */
export const firstOf = (name: string, most: number): string => [...name.replace(/\p{Cs}/gu, '')].slice(0, most).join('').trim()

/** A name to keep: without folders and signs that mislead, and with the ending of what the file really is. */
export const cleanName = (name: string, ending: AttachmentEnding): string => {
  const plain = (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim()
  const given = endingOf(plain)
  const isRight = given === ending || (ending === 'jpg' && given === 'jpeg')
  const stem = (given ? plain.slice(0, -given.length - 1) : plain).replace(/^\.+|[. ]+$/g, '') || 'bijlage'
  return `${firstOf(stem, longestName)}.${isRight ? given : ending}`
}
