import i18next, { type i18n, type Namespace, type Resource } from 'i18next'

const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

/** What `lang` and `Intl` get. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-BE' : 'en-GB')

/** An i18next instance over one catalogue. It is complete at once: nothing is loaded later. */
export const createI18n = (language: Language, catalogue: Resource[string]): i18n => {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: catalogue },
    ns: Object.keys(catalogue) as unknown as Namespace as string[],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return instance
}
