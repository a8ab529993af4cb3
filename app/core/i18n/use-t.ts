import type { DefaultNamespace, i18n, TFunction, TypeOptions } from 'i18next'
import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import type { Language } from './engine'

type Namespaces = [DefaultNamespace, ...Exclude<keyof TypeOptions['resources'], DefaultNamespace>[]]
export type Translate = TFunction<Namespaces>

/** The catalogue is complete and the language fixed per page, so `useTranslation` and the copies it makes per call are not needed. */
const useI18n = (): i18n => (useContext(I18nContext) as { i18n: i18n }).i18n

type LooseTranslate = (key: string, values?: Record<string, unknown>) => string

const remembering = new WeakMap<i18n, LooseTranslate>()

/** Words without values are always the same: looked up once per language, for a page asks for a hundred of them. */
const rememberWords = (instance: i18n): LooseTranslate => {
  const translate = instance.t as unknown as LooseTranslate
  const words = new Map<string, string>()
  return (key, values) => {
    if (values) return translate(key, values)
    const word = words.get(key) ?? translate(key)
    words.set(key, word)
    return word
  }
}

/** The words: `const t = useT(); t('meetings:title')`. */
export const useT = (): Translate => {
  const instance = useI18n()
  const translate = remembering.get(instance) ?? rememberWords(instance)
  remembering.set(instance, translate)
  return translate as unknown as Translate
}

/** A key that came from elsewhere (an error of the domain, a verdict): the catalogues have it, the type checker cannot know. */
export const translateKey = (t: Translate, key: string, values?: Record<string, string | number>): string =>
  (t as unknown as (key: string, values?: Record<string, string | number>) => string)(key, values)

export const useLanguage = (): Language => useI18n().language as Language
