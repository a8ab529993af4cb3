import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

const rooms = 'architecture,core,domain,faults,realtime,routes,scripts,support,ui'

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    include: [`tests/{${rooms}}/**/*.test.{ts,tsx}`],
    globalSetup: 'tests/support/test-folder.ts',
    setupFiles: 'tests/support/setup.ts',
    silent: 'passed-only',
    pool: 'forks',
    maxWorkers: 2,
    // A machine that does everything at once may drop a beat; what fails twice is broken.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
