import { rest } from './rest'

type Fetch = typeof fetch

interface Circumstances {
  /** The path of the page that is open now. */
  here: () => string
  /** Waits until somebody asks to send again what got no answer; rejects with the reason of the signal when it is given up. */
  untilAskedAgain: (signal: AbortSignal | null | undefined) => Promise<void>
  /** How long another page is asked for before it is said that it does not come, in ms. */
  patience?: number
  /** The longest pause between two attempts, in ms. */
  longestPause?: number
}

const firstPause = 200

/**
 * How pages load and send their data over a line that comes and goes. Remix answers a line that is cut with the page for what is broken,
 * in the place of the page somebody is working on; this keeps the page and tries on.
 * - Data of the page that is open are asked for until they come, those of another page for a while. Nothing changes by asking twice.
 * - What is sent may have arrived: it is sent again only when the person says so. Until then the form stays as it is.
 * - Answers are read to their end before they are handed on: one that is cut off halfway is no answer. Nothing here streams.
 * - Giving up (the signal) is at once, and everything that is no data of a page goes as always.
 */
export const patientFetch =
  (ask: Fetch, { here, untilAskedAgain, patience = 10_000, longestPause = 3_000 }: Circumstances): Fetch =>
  async (input, init) => {
    const url = pageData(input)
    if (!url) return ask(input, init)
    const signal = init?.signal
    const isSent = Boolean(init?.method && init.method !== 'GET')
    const deadline = isOf(url, here()) ? Infinity : performance.now() + patience
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await wholeAnswer(await ask(input, init))
      } catch (error) {
        if (signal?.aborted || (!isSent && performance.now() + pause > deadline)) throw error
      }
      await (isSent ? untilAskedAgain(signal) : rest(pause, signal))
    }
  }

/** The address, when it is one of page data: Remix asks for those with a URL of its own. */
const pageData = (input: RequestInfo | URL): URL | undefined => (input instanceof URL && input.pathname.endsWith('.data') ? input : undefined)

/** Whether these are data of the open page: the page itself, or one part that it asks for (`_routes` names it). */
const isOf = (url: URL, path: string): boolean =>
  url.searchParams.has('_routes') || url.pathname === (path === '/' ? '/_root.data' : `${path.replace(/\/$/, '')}.data`)

const bodiless = [204, 205, 304]

/** @throws TypeError when it is cut off, or comes from something between us and a server that is away */
const wholeAnswer = async (answer: Response): Promise<Response> => {
  if (answer.status >= 502 && answer.status <= 504 && !answer.headers.has('X-Remix-Response')) throw new TypeError(`No answer: ${answer.status}`)
  const body = bodiless.includes(answer.status) ? null : await answer.arrayBuffer()
  return new Response(body, { status: answer.status, statusText: answer.statusText, headers: answer.headers })
}
