/** A body that is larger than what its door lets in. */
export class BodyTooBig extends Error {}

/**
 * The same request, of whose body no more than this many bytes are ever read, whatever it says of itself: what comes after is an error to who reads
 * it. The source is not cancelled: that would end the line before the answer is given (drop-unread.ts reads the rest).
 */
export const bounded = (request: Request, most: number): Request => {
  if (!request.body) return request
  const reader = (request.body as ReadableStream<Uint8Array>).getReader()
  let read = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        read += value.byteLength
        if (read > most) return controller.error(new BodyTooBig())
        controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
  return new Request(request.url, { method: request.method, headers: request.headers, body, signal: request.signal, duplex: 'half' } as RequestInit)
}
