import { expect, test } from 'vitest'
import type { Mention, PaperText as Text } from '~/domain/documents/paper/paper-text'
import { paths } from '~/paths'
import { PaperText } from '~/views/documents/paper/paper-text'
import { served } from './render'

const naming = (kind: Mention['attrs']['kind'], id: string, label: string): Text => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind, id, label } }] }] })
const files = { fileTo: () => '' }

test('a decision that is named in a paper leads to its page, for who has one', () => {
  const text = naming('decision', 'WO-ICH-2026-014', 'WO-ICH-2026-014')
  expect(served(<PaperText text={text} {...files} decisionTo={paths.decision} />)).toContain('<a href="/overleg/besluiten/WO-ICH-2026-014">WO-ICH-2026-014</a>')
  const outside = served(<PaperText text={text} {...files} />)
  expect(outside).toContain('WO-ICH-2026-014')
  expect(outside).not.toContain('<a ')
})

test('a person or a body is named as it was called when it was written', () => {
  for (const kind of ['person', 'body'] as const) expect(served(<PaperText text={naming(kind, 'weg', 'Els Peeters')} {...files} decisionTo={paths.decision} />)).toContain('<span class="mention">Els Peeters</span>')
})
