import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '~/core/i18n/engine'
import { forgetGivenUp } from '~/ui/line/given-up'
import { patientFetch } from '~/ui/line/patient-fetch'
import { untilAskedAgain } from '~/ui/line/unsent'
import { KeepEarlyChoices, watchEarlyChoices } from '~/ui/keep-early-choices'

/**
 * RemixBrowser suspends until it has read the page's data. A click while it does makes React take over at once, which it cannot do with what is
 * suspended: it gives up ("Root did not complete", React error 345), and the page stays as it is. So the data are read first: this starts the
 * reading and waits for the promise that is thrown.
 */
const pageData = async (): Promise<void> => {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

forgetGivenUp()
window.fetch = patientFetch(window.fetch.bind(window), { here: () => window.location.pathname, untilAskedAgain })

const start = async () => {
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'nl'
  const [catalogue] = await Promise.all([language === 'en' ? import('~/locales/en').then(({ en }) => en) : import('~/locales/nl').then(({ nl }) => nl), pageData()])
  const choices = watchEarlyChoices()
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
