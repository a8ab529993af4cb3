import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/lib/chromium.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/test-folder.ts',
  workers: 2,
  // A machine that does everything at once may drop a beat; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    // Who asks for calm gets it: a test need not watch what fades in.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: findChromium(),
      // Chromium refuses its sandbox to root, and is to ask nothing of the outside world.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
})
