import { createI18n, type Language } from '~/core/i18n/engine'
import { en } from './en'
import { nl } from './nl'

const instances = { nl: createI18n('nl', nl), en: createI18n('en', en) }

/** The words of a language, for rendering on the server and for mails. */
export const i18nFor = (language: Language) => instances[language]

export const tFor = (language: Language) => instances[language].t
