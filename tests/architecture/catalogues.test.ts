import { describe, expect, test } from 'vitest'
import { en } from '~/locales/en'
import { nl } from '~/locales/nl'

type Words = { [key: string]: string | Words }

/** Every sentence of a catalogue by its full key. */
const sentencesOf = (words: Words, prefix = ''): [key: string, sentence: string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value]] : sentencesOf(value, `${prefix}${key}.`)))

const dutch = new Map(sentencesOf(nl))
const english = new Map(sentencesOf(en))

/** What is filled in later: `{{name}}`, nested `$t(key)` and the tags of a sentence with links. */
const blanks = (sentence = '') => (sentence.match(/{{\s*-?\s*\w+|\$t\([^)]*\)|<\/?\w+/g) ?? []).map((blank) => blank.replace(/\s/g, '')).toSorted()

describe('the catalogues', () => {
  test('have the same keys in Dutch and English', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
  })

  test('leave no sentence empty', () => {
    expect([...dutch, ...english].filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test('fill in the same things in both languages', () => {
    const different = [...dutch].filter(([key, sentence]) => blanks(sentence).join() !== blanks(english.get(key)).join())
    expect(different.map(([key]) => key)).toEqual([])
  })
})
