import type { LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable, data } from '@remix-run/node'
import { readStoredFile } from '~/core/storage.server'
import { rangeOf } from './byte-range'

interface StoredFile {
  name: string
  mediaType: string
  size: number
  sha256: string
  /** A kind that a browser shows without running anything: a PDF, a picture. All else is saved. */
  isInline?: boolean
}

/** RFC 6266 and 8187: the plain name for old clients, the exact one beside it. */
const disposition = (name: string, isInline = false): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `${isInline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}

/** Besides the headers of every response, among which nosniff. */
const inert = { 'Content-Security-Policy': "default-src 'none'; sandbox" }

/** Serves an uploaded file so that nothing in it can act: saved, or shown alone in a sandbox, never inside this site. */
export const inertFile = ({ request }: Pick<LoaderFunctionArgs, 'request'>, file: StoredFile, cacheControl: 'private' | 'public' | 'no-store'): Response => {
  const headers = { ...inert, 'Accept-Ranges': 'bytes', ETag: `"${file.sha256}"`, 'Cache-Control': cacheControl === 'no-store' ? 'private, no-store' : `${cacheControl}, max-age=0, must-revalidate`, 'Content-Disposition': disposition(file.name, file.isInline) }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  const range = rangeOf(request, file.size, headers.ETag)
  if (range === 'outside') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${file.size}` } })
  if (range) {
    const part = createReadableStreamFromReadable(readStoredFile(file.sha256, range))
    const about = { 'Content-Type': file.mediaType, 'Content-Length': String(range.end - range.start + 1), 'Content-Range': `bytes ${range.start}-${range.end}/${file.size}` }
    return new Response(part, { status: 206, headers: { ...headers, ...about } })
  }
  const body = request.method === 'HEAD' ? null : createReadableStreamFromReadable(readStoredFile(file.sha256))
  return new Response(body, { headers: { ...headers, 'Content-Type': file.mediaType, 'Content-Length': String(file.size) } })
}

/** Serves a text that was frozen, byte for byte. `sha256` is the hex digest of exactly these bytes (RFC 9530). */
export const inertJson = (text: string, { name, sha256 }: { name: string; sha256: string }): Response =>
  new Response(text, {
    headers: {
      ...inert,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': disposition(name),
      'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    },
  })

/** Serves what was made elsewhere, such as the HTML of a mail: shown alone, in a sandbox, with its inline styles and nothing more. */
export const inertContent = (content: string | Uint8Array<ArrayBuffer>, { name, mediaType, isInline }: { name: string; mediaType: string; isInline?: boolean }): Response => {
  if (content.length === 0) throw data({ key: 'errors:notFound' }, { status: 404 })
  const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
  return new Response(content, {
    headers: { ...inert, 'Content-Security-Policy': policy, 'Cache-Control': 'private, no-store', 'Content-Type': mediaType, 'Content-Disposition': disposition(name, isInline) },
  })
}
