import { describe, expect, it } from 'vitest'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { shouldRevalidate } from '~/routes/overleg+/documenten+/$documentId+/kopie+/verschillen'
import { choicesOf, Collisions } from '~/views/documents/copies/collisions'
import { served } from './render'

const collisions = ['1.500 euro', '1.750 euro'].map((words) => ({ base: [paragraph('1.250 euro')], copy: [paragraph(words)], now: [] }))

/** The page of a copy after a refusal: both places, with what was sent. */
const answered = (sent: { seen: string; choice: (string | undefined)[] }, allErrors: Record<string, string[]>) =>
  served(<Collisions collisions={collisions} fileTo={(fileId) => fileId} choices={choicesOf({ id: 'kopie', allErrors, initialValue: sent }, 'now')} />)

const chosen = (html: string): string[] => [...html.matchAll(/<input[^>]*>/g)].flatMap(([input]) => (/ checked=/.test(input) ? [/name="([^"]+)"/.exec(input)![1]!] : []))

describe('choosing what stays of a copy', () => {
  it('says at the place itself that nothing was chosen there, and keeps what was chosen elsewhere', () => {
    const html = answered({ seen: 'now', choice: [undefined, 'copy'] }, { 'choice[0]': ['copies:refusal.choose'] })
    expect(html.match(/id="kopie-choice\[0\]"[^>]*aria-describedby/)).not.toBeNull()
    expect(html.match(/id="kopie-choice\[1\]"[^>]*aria-describedby/)).toBeNull()
    expect(html).toContain('Kies voor elke plaats wat blijft.')
    expect(chosen(html)).toEqual(['choice[1]'])
  })

  it('begins anew when the document changed meanwhile: the choices were about other words', () => {
    expect(chosen(answered({ seen: 'before', choice: ['now', 'copy'] }, {}))).toEqual([])
  })

  it('brings those other words after the refusal, so that one can choose again', () => {
    const url = new URL('https://overleg.example/')
    expect(shouldRevalidate({ currentUrl: url, nextUrl: url, currentParams: {}, nextParams: {}, actionStatus: 409, defaultShouldRevalidate: false })).toBe(true)
  })
})
