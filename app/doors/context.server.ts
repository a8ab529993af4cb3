import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Actor } from '~/domain/actor'
import { loadActor } from '~/domain/bodies/load-actor.server'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    cspNonce: string
    requestId: string
    /** The network address of who asks; empty when it is not known. */
    address: string
    /** Who is signed in, looked up once per request, or null. */
    actor: () => Promise<Actor | null>
  }
}

/** What Remix's loaders and actions get of the HTTP request around them. */
export const loadContext = (request: Request, response: Response) => {
  let actor: Promise<Actor | null> | undefined
  return {
    cspNonce: String(response.locals.cspNonce),
    requestId: String(response.locals.requestId),
    address: request.ip ?? '',
    actor: () => (actor ??= loadActor(request.headers.cookie)),
  }
}

export const newCspNonce = (): string => randomBytes(16).toString('base64')
