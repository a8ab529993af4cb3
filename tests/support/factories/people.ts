import { randomUUID } from 'node:crypto'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { setPasswordFor } from '~/domain/accounts/passwords/set-password-for.server'
import { type Actor, system } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'

export const password = 'een lange zin als wachtwoord'

interface Facts {
  isAdministrator?: boolean
  locale?: 'nl' | 'en'
  email?: string
  /** Give it only where somebody signs in: hashing takes its time. */
  password?: string
}

/** Somebody with an account. Their name is part of their address: "An Maertens" → an.maertens-1a2b@voorbeeld.test. @returns the person's id */
export const somebody = async (name: string, { password, email, ...facts }: Facts = {}): Promise<string> => {
  const address = email ?? `${name.toLowerCase().replace(/[^a-z]+/g, '.')}-${randomUUID().slice(0, 8)}@voorbeeld.test`
  const { personId } = await createPerson(system, { name, email: address, ...facts })
  if (password) await setPasswordFor(personId, password)
  return personId
}

/** An administrator, as an actor. */
export const anAdministrator = async (name = 'Els Verhaeghe', facts: Facts = {}): Promise<Actor> => actorOfPerson(await somebody(name, { ...facts, isAdministrator: true }))
