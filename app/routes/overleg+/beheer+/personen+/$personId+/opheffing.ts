import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { readmitPerson } from '~/domain/accounts/people/readmit-person.server'
import { paths } from '~/paths'

const personId = (args: HasParams) => param(args, 'personId')
const back = (args: HasParams) => paths.person(personId(args))

export const loader = actLoader(back)

export const action = act(back, async (args) => {
  await readmitPerson(args.actor, { personId: personId(args) })
  return { tone: 'ok', key: 'accounts:toast.readmitted' }
})
