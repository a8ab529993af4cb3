import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Packages of the server alone: Vite need not prepare them for the browser. */
const serverOnly = ['@node-rs/argon2', 'lucia', '@remix-run/node', '@hocuspocus/server', '@hocuspocus/transformer', '@tiptap/static-renderer']

/** Packages with parts that are no JavaScript, or that look for files of their own: they stay outside the built server. */
const notBundled = ['@node-rs/argon2', '@libsql/client', '@prisma/client', 'sharp', 'pino', 'socket.io', 'undici', 'ws', 'yjs']

/** One sign above U+00FF, and V8 keeps a whole file with two bytes a sign. esbuild writes those of text as ASCII, and leaves those of regular expressions. */
const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  },
}

/** The server as few files without what nothing calls: a thousand files stay in memory as text, and are read at every start. Names stay, for the log (docs/decisions/0012). */
const lean = {
  ssr: { noExternal: true as const, external: notBundled },
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuild: { charset: 'ascii' as const, minifyIdentifiers: false, minifySyntax: true, minifyWhitespace: true },
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [remix(remixConfig), tailwindcss(), tsconfigPaths(), command === 'build' && isSsrBuild && inAscii],
  optimizeDeps: { exclude: serverOnly },
  ...(command === 'build' && isSsrBuild && lean),
  build: { target: 'es2022', assetsInlineLimit: 0, minify: 'esbuild' },
}))
