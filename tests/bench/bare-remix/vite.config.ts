import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** The same Remix with the same flags and one trivial page: what every figure of `npm run bench -- pages` is a ratio of. */
export default defineConfig({
  plugins: [
    remix({
      future: { v3_fetcherPersist: true, v3_lazyRouteDiscovery: true, v3_relativeSplatPath: true, v3_singleFetch: true, v3_throwAbortReason: true },
    }),
  ],
})
