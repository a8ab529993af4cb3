import type { KeptAct } from './kept-acts'

export interface Told {
  toast: { tone: 'ok' | 'info' | 'error'; key: string; values?: Record<string, string | number> } | null
}

/** `done`: the server did it, or said why not. `unknown`: no answer, so it may or may not have been done. `signedOut`: nobody is signed in any more. */
export type Sent = { state: 'done'; told: Told } | { state: 'unknown' } | { state: 'signedOut' }

/** After this long without an answer an act counts as not answered. */
const patience = 8_000

const failed: Told = { toast: { tone: 'error', key: 'live:failed' } }

/** Sends an act as the form it is. Never throws: a lost connection is an answer too. */
export const sendAct = async ({ url, fields }: KeptAct): Promise<Sent> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams([...fields, ['inPlace', '1']]),
      signal: AbortSignal.timeout(patience),
    })
    if (response.type === 'opaqueredirect') return { state: 'signedOut' }
    if (response.status === 204) return { state: 'done', told: { toast: null } }
    if (response.status >= 500) return { state: 'unknown' }
    return { state: 'done', told: isTold(response) ? ((await response.json()) as Told) : failed }
  } catch {
    return { state: 'unknown' }
  }
}

const isTold = (response: Response): boolean => response.headers.get('Content-Type')?.startsWith('application/json') ?? false
