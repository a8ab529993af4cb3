/**
 * Whoever goes to another page gives up what this one was still loading. The router rejects a promise for it that nobody waits for any more, which browsers
 * would report as a fault of the page.
 */
export const forgetGivenUp = (): void =>
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof DOMException && event.reason.name === 'AbortError') event.preventDefault()
  })
