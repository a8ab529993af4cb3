import type { DefaultNamespace, i18n, TFunction, TypeOptions } from 'i18next'
import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import type { Language } from './engine'

type Namespaces = [DefaultNamespace, ...Exclude<keyof TypeOptions['resources'], DefaultNamespace>[]]
export type Translate = TFunction<Namespaces>

/** The catalogue is complete and the language fixed per page, so `useTranslation` and the copies it makes per call are not needed. */
const useI18n = (): i18n => (useContext(I18nContext) as { i18n: i18n }).i18n

/** The words: `const t = useT(); t('meetings:title')`. */
export const useT = (): Translate => useI18n().t as unknown as Translate

/** A key that came from elsewhere (an error of the domain, a verdict): the catalogues have it, the type checker cannot know. */
export const translateKey = (t: Translate, key: string, values?: Record<string, string | number>): string =>
  (t as unknown as (key: string, values?: Record<string, string | number>) => string)(key, values)

export const useLanguage = (): Language => useI18n().language as Language
