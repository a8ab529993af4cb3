/** A mail as it was written to a file (RFC 5322, RFC 2045–2047), as far as our own mails go. */
export interface ReadMail {
  subject: string
  to: string
  /** Null when the file says nothing sensible. */
  date: Date | null
  text: string
  html: string
  /** The iCalendar text, when there is one. */
  calendar: string
}

interface Part {
  headers: Map<string, string>
  body: Buffer
}

export const readMail = (file: Buffer): ReadMail => {
  const mail = split(file)
  const leaves = leavesOf(mail)
  const content = (type: string): string => {
    const leaf = leaves.find((part) => typeOf(part) === type)
    return leaf ? decode(leaf) : ''
  }
  return { ...readHeaders(mail), text: content('text/plain'), html: content('text/html'), calendar: content('text/calendar') }
}

/** Only what stands at the top of a mail; the file may be cut off after it. */
export const readMailHeaders = (file: Buffer): Pick<ReadMail, 'subject' | 'to' | 'date'> => readHeaders(split(file))

const readHeaders = ({ headers }: Part) => {
  const date = new Date(headers.get('date') ?? '')
  return { subject: words(headers.get('subject') ?? ''), to: words(headers.get('to') ?? ''), date: Number.isNaN(date.getTime()) ? null : date }
}

/** Headers and body stand apart by an empty line; a header goes on where a line starts with a blank. */
const split = (bytes: Buffer): Part => {
  const text = bytes.toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)
  const top = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map(
    top.split(/\r?\n/).map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { headers, body: end ? bytes.subarray(end.index + end[0].length) : Buffer.alloc(0) }
}

const typeOf = ({ headers }: Part): string => (headers.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase()

const leavesOf = (part: Part): Part[] => {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '')?.[1]
  if (!typeOf(part).startsWith('multipart/') || !boundary) return [part]
  const pieces = part.body.toString('latin1').split(`--${boundary}`).slice(1, -1)
  return pieces.flatMap((piece) => leavesOf(split(Buffer.from(piece.replace(/^\r?\n/, ''), 'latin1'))))
}

const decode = ({ headers, body }: Part): string => {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64').toString('utf8')
  return (encoding === 'quoted-printable' ? unquote(body.toString('latin1')) : body).toString('utf8')
}

const unquote = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** Encoded words of a header: =?UTF-8?Q?...?= and =?UTF-8?B?...?=. */
const words = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      (kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' '))).toString('latin1'),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))
