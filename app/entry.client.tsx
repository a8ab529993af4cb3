import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '~/core/i18n/engine'
import { earlyChoices, KeepEarlyChoices } from '~/ui/keep-early-choices'

const start = async () => {
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'nl'
  const catalogue = language === 'en' ? (await import('~/locales/en')).en : (await import('~/locales/nl')).nl
  const choices = earlyChoices()
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={createI18n(language, catalogue)}>
        <KeepEarlyChoices choices={choices}>
          <RemixBrowser />
        </KeepEarlyChoices>
      </I18nextProvider>,
    )
  })
}

void start()
