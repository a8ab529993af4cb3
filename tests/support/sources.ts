import { globSync, readFileSync } from 'node:fs'

export interface Source {
  /** From the top folder, with forward slashes. */
  path: string
  /** The program text, without its comments. */
  code: string
}

const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

/** Every program file of the application. */
export const appSources = (): Source[] =>
  globSync('app/**/*.{ts,tsx}')
    .toSorted()
    .map((path) => ({ path, code: readFileSync(path, 'utf8').replace(comments, '') }))

/** The files, outside the allowed ones, whose program text matches; as `path: what was found`. */
export const findings = (pattern: RegExp, allowed: RegExp): string[] =>
  appSources()
    .filter(({ path }) => !allowed.test(path))
    .flatMap(({ path, code }) => [...code.matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`))
