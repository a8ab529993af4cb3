import { linkToken } from '~/core/secrets.server'
import { db } from '~/core/db.server'
import { requestPasswordReset } from '~/domain/accounts/passwords/request-password-reset.server'
import { paths } from '~/paths'
import { password } from '../../support/factories/people'
import type { Matrix } from './entry'
import { act, answered, rows } from './row'
import type { World } from './world'

const tokenFor = async (personId: string): Promise<string> => {
  const { id, purpose, nonce } = await db.accountLink.findFirstOrThrow({ where: { personId }, orderBy: { createdAt: 'desc' } })
  return linkToken(purpose, id, nonce)
}

const invitation = async (world: World) => paths.invitation(await tokenFor(await world.invited()))

const passwordReset = async (world: World) => {
  const id = await world.somebody()
  await requestPasswordReset({ email: (await db.person.findUniqueOrThrow({ where: { id } })).email })
  return paths.passwordReset(await tokenFor(id))
}

/** The front door, and everybody's own account. */
export const accounts: Matrix = {
  // prettier-ignore
  '/aanmelden': { GET: [200, 302, 302, 302, 302, 302, 302, 302], POST: [400, 302, 302, 302, 302, 302, 302, 302], form: { email: 'niemand@voorbeeld.test', password: 'gok' }, isQuiet: true },
  '/afmelden': { GET: act(rows.everybody), POST: act(rows.everybody), knock: async (world, persona) => ({ url: paths.signOut(), cookie: await world.otherCookie(persona) }), isQuiet: true },
  '/uitnodiging/:token': [
    { when: 'the link is open', knock: invitation, GET: rows.everybody, POST: act(rows.everybody), form: { password } },
    { when: 'the link has ended', knock: () => paths.invitation('x.y'), GET: answered(410, rows.everybody), POST: answered(410, rows.everybody), form: { password } },
  ],
  '/wachtwoord': { GET: rows.everybody, POST: act(rows.everybody), knock: (world, persona) => ({ url: '/wachtwoord', form: { email: `${persona}@voorbeeld.test` } }) },
  '/wachtwoord/:token': [
    { when: 'the link is open', knock: passwordReset, GET: rows.everybody, POST: act(rows.everybody), form: { password } },
    { when: 'the link has ended', knock: () => paths.passwordReset('x.y'), GET: answered(410, rows.everybody), POST: answered(410, rows.everybody), form: { password } },
  ],
  '/overleg': { GET: rows.signedIn },
  '/overleg/*': { knock: () => '/overleg/bestaat/niet', GET: answered(404, rows.signedIn) },
  '/overleg/stijl': { GET: rows.administrators },
  '/overleg/profiel': { GET: rows.signedIn, POST: act(rows.signedIn), form: { name: 'Dezelfde Naam', locale: 'nl' } },
  '/overleg/profiel/wachtwoord': { GET: rows.signedIn, POST: answered(400, rows.signedIn), form: { currentPassword: 'gok', password }, isQuiet: true },
  '/overleg/profiel/sessies/:publicId/einde': [
    { when: 'it is your own', knock: async (world, persona) => paths.profileSession(await world.otherSession(persona)), GET: act(rows.signedIn), POST: act(rows.signedIn) },
    { when: 'it is somebody else’s', knock: async (world) => paths.profileSession(await world.otherSession('nobody')), POST: ['door', 404, 404, 404, 302, 404, 404, 404] },
  ],
}
