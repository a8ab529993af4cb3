import type { DefaultNamespace, TFunction, TypeOptions } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from './engine'

type Namespaces = [DefaultNamespace, ...Exclude<keyof TypeOptions['resources'], DefaultNamespace>[]]
export type Translate = TFunction<Namespaces>

/** The words: `const t = useT(); t('meetings:title')`. */
export const useT = (): Translate => useTranslation().t as unknown as Translate

/** A key that came from elsewhere (an error of the domain, a verdict): the catalogues have it, the type checker cannot know. */
export const translateKey = (t: Translate, key: string, values?: Record<string, string | number>): string =>
  (t as unknown as (key: string, values?: Record<string, string | number>) => string)(key, values)

export const useLanguage = (): Language => useTranslation().i18n.language as Language
