import type { Answer, Persona, Row } from './row'
import type { World } from './world'

/** Where to knock, with what the form says. */
export type Knock = string | { url: string; form?: Record<string, string> | FormData; cookie?: string }

export interface Entry {
  /** In which situation, when a route has several. */
  when?: string
  /** Makes the thing that the URL is about: once for all who read it, anew for everyone who acts on it. Left out when the URL has no parameters. */
  knock?: (world: World, persona: Persona) => Knock | Promise<Knock>
  GET?: Row
  POST?: Row
  /** What the form says, when that depends on nothing. */
  form?: Record<string, string>
  /** What a guest of the meeting gets, where that is neither what an observer gets (a page of a meeting) nor what a stranger gets (any other page). */
  guest?: Answer
  /** An act that records nothing, such as choosing a language. */
  isQuiet?: true
}

/** By URL pattern. Every route file must be here, and every loader and action of it must be decided. */
export type Matrix = Record<string, Entry | Entry[]>
