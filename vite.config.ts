import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Packages of the server alone: Vite need not prepare them for the browser. */
const serverOnly = ['@node-rs/argon2', 'lucia', '@remix-run/node', '@hocuspocus/server', '@hocuspocus/transformer', '@tiptap/static-renderer']

export default defineConfig({
  plugins: [remix(remixConfig), tailwindcss(), tsconfigPaths()],
  optimizeDeps: { exclude: serverOnly },
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
