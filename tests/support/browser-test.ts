import { type BrowserContext, test as base } from '@playwright/test'

/** Opened by the hooks of a file, for all its tests. */
const fileOf = new WeakMap<BrowserContext, string>()

/**
 * Closes what a test opened when it ends, and what the hooks of a file opened when the next file begins: a page that stays open goes on drawing, and asking for
 * a server that is gone, at the cost of every test after it.
 */
export const test = base.extend<{ tidy: void }>({
  tidy: [
    async ({ browser }, use, { file }) => {
      for (const context of browser.contexts()) {
        if ((fileOf.get(context) ?? file) !== file) await context.close()
        else fileOf.set(context, file)
      }
      await use()
      for (const context of browser.contexts()) if (!fileOf.has(context)) await context.close()
    },
    { auto: true },
  ],
})
