import { rmSync } from 'node:fs'
import { say, step, Stop } from './run.mjs'
import { codeCache, gate } from './server.mjs'
import { whenChanged } from './when-changed.mjs'

/** Writes the Prisma client, when the schema or a version changed. */
export function generateClient() {
  return whenChanged('prisma/generated/.stamp', ['prisma/schema', 'package-lock.json'], async () => {
    say('De toegang tot de databank voorbereiden…')
    await step('prisma', ['generate'], quietPrisma())
  })
}

/** Builds server and pages for production, when anything they are made of changed. */
export function buildApplication() {
  const sources = ['app', 'public', 'prisma/schema', 'server.ts', 'scripts/lib/announce.mjs', 'vite.config.ts', 'remix.config.js', 'tsconfig.json', 'package-lock.json']
  return whenChanged('build/.stamp', sources, async () => {
    say('De toepassing bouwen…')
    rmSync(codeCache.NODE_COMPILE_CACHE, { recursive: true, force: true })
    await step('remix', ['vite:build'], { ...process.env, NODE_ENV: 'production' }).catch((error) => {
      // A failed build ends in a list of every file it watched, which buries what went wrong.
      throw new Stop(error.message.replace(/ \{\s+watchFiles: [\s\S]*?\n\}/, ''))
    })
    await step('esbuild', [gate.source, `--outfile=${gate.built}`, '--bundle', '--packages=external', '--platform=node', '--format=esm', '--log-level=warning'])
  })
}

/** Prisma's commands without the question to its own host whether there is a newer version. */
export function quietPrisma(env = {}) {
  return { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...env }
}
