import { describe, expect, test } from 'vitest'
import { en } from '~/locales/en'
import { nl } from '~/locales/nl'
import { appSources } from '../support/sources'

type Words = { [key: string]: string | Words }

/** Every sentence of a catalogue by its full key. */
const sentencesOf = (words: Words, prefix = ''): [key: string, sentence: string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value]] : sentencesOf(value, `${prefix}${key}.`)))

const dutch = new Map(sentencesOf(nl))
const english = new Map(sentencesOf(en))

/** What is filled in later: `{{name}}`, nested `$t(key)` and the tags of a sentence with links. */
const blanks = (sentence = '') => (sentence.match(/{{\s*-?\s*\w+|\$t\([^)]*\)|<\/?\w+/g) ?? []).map((blank) => blank.replace(/\s/g, '')).toSorted()

/** Where words are asked for by their full key, by a key with a part filled in, or by all that stand under a name. */
const usedKeys = (): ((key: string) => boolean) => {
  const code = appSources()
    .filter(({ path }) => !path.startsWith('app/locales/'))
    .map((source) => source.code)
    .join('\n')
  const names = [...code.matchAll(/['"`](\w+:[\w.]+)['"`]/g)].map(([, name]) => name!)
  const patterns = [...code.matchAll(/`(\w+:(?:[^`$]|\$\{[^}]*\})*)`/g)].filter(([, key]) => key!.includes('${')).map(([, key]) => key!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+'))
  const [exact, dynamic] = [new Set(names), new RegExp(`^(${[...new Set(patterns)].join('|')})$`)]
  const ancestors = (key: string) => key.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  return (key) => ancestors(key).some((name) => exact.has(name)) || dynamic.test(key)
}

const fullKey = (key: string) => key.replace('.', ':').replace(/_(zero|one|other)$/, '')

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

  test('have no words that nothing says', () => {
    const isUsed = usedKeys()
    const nested = new Set([...dutch.values()].flatMap((sentence) => [...sentence.matchAll(/\$t\(([\w:.]+)/g)].map(([, key]) => key)))
    expect([...new Set([...dutch.keys()].map(fullKey))].filter((key) => !isUsed(key) && !nested.has(key))).toEqual([])
  })
})
