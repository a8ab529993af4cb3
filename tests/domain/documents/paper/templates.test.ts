import { describe, expect, test } from 'vitest'
import { paperKinds } from '~/domain/documents/document'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { countWords, wordsOf } from '~/domain/documents/paper/paper-text'
import { newPaperText, readPaper } from '~/domain/documents/paper/shared-paper'
import { placeholderPattern, templateFor } from '~/domain/documents/paper/templates'
import { documentFrom, faultOf } from '~/domain/documents/update'

describe.each(Object.values(paperKinds))('the template of a %s', (kind) => {
  const text = templateFor(kind)

  test('is a paper, before and after it is shared', () => {
    expect(() => paperSchema.nodeFromJSON(text).check()).not.toThrow()
    expect(fitPaper(text)).toEqual(text)
    expect(readPaper(documentFrom([newPaperText(text)]))).toEqual(text)
    expect(faultOf(newPaperText(text))).toBeNull()
  })

  test('has headings and places to fill in', () => {
    expect(text.content.filter(({ type }) => type === 'heading').length).toBeGreaterThanOrEqual(3)
    expect(wordsOf(text).match(placeholderPattern)?.length).toBeGreaterThanOrEqual(5)
    expect(countWords(wordsOf(text))).toBeGreaterThan(50)
  })
})
