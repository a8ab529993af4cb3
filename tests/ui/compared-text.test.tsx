import { describe, expect, it } from 'vitest'
import type { PaperText } from '~/domain/documents/paper/paper-text'
import { article, line, paper } from '~/domain/documents/paper/templates/parts'
import { compare } from '~/domain/documents/versions/compare'
import { InlineComparison, SideBySide } from '~/views/documents/versions/compared-text'
import { served } from './render'

const regulation = (...titles: string[]): PaperText => paper(...titles.map((title) => article(title, line(`Wat ${title.toLowerCase()} betekent.`))))
const numbers = (html: string): string[] => [...html.matchAll(/Artikel \d+\.<\/span> (?:<\w+[^>]*>)*[A-Z]\w+/g)].map(([found]) => found.replace(/<[^>]+>/g, ''))

describe('a comparison of regulations', () => {
  const rows = compare(regulation('Voorwerp', 'Begrippen', 'Bezwaar'), regulation('Voorwerp', 'Toepassing', 'Begrippen', 'Bezwaar'))
  const fileTo = (fileId: string) => fileId

  it('counts the articles on as the text does in which they stand', () => {
    expect(numbers(served(<InlineComparison rows={rows} fileTo={fileTo} />))).toEqual(['Artikel 1. Voorwerp', 'Artikel 2. Toepassing', 'Artikel 3. Begrippen', 'Artikel 4. Bezwaar'])
  })

  it('counts each side by itself', () => {
    const found = numbers(served(<SideBySide rows={rows} fileTo={fileTo} />))
    expect(found).toEqual(['Artikel 1. Voorwerp', 'Artikel 1. Voorwerp', 'Artikel 2. Toepassing', 'Artikel 2. Begrippen', 'Artikel 3. Begrippen', 'Artikel 3. Bezwaar', 'Artikel 4. Bezwaar'])
  })

  it('gives what was taken away the number it had', () => {
    const shorter = compare(regulation('Voorwerp', 'Begrippen', 'Bezwaar'), regulation('Voorwerp', 'Bezwaar'))
    expect(numbers(served(<InlineComparison rows={shorter} fileTo={fileTo} />))).toEqual(['Artikel 1. Voorwerp', 'Artikel 2. Begrippen', 'Artikel 2. Bezwaar'])
  })
})
