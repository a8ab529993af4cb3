import { expect, test, vi } from 'vitest'
import { anyUrlOf, openDoor } from '../support/door'
import { anAdministrator } from '../support/factories/people'
import { cookieOf } from '../support/live-house'

const { visit, routes } = await openDoor()
const { personId } = await anAdministrator('Els Verhaeghe')

/** What is sent where a form belongs: other kinds, a form without its end, nothing at all. */
const bodies = [
  { type: 'application/json', text: '{"title":"Woonoverleg"}' },
  { type: 'text/plain', text: 'title=Woonoverleg' },
  { type: 'multipart/form-data', text: 'title' },
  { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nWoon' },
  { type: 'application/x-www-form-urlencoded', text: '%E0%A4%A=%&=&&title=%00' },
  { type: 'geen type', text: 'x' },
]

const acts = routes.filter(({ hasAction }) => hasAction).map(({ pattern }) => pattern)

test.each(acts)('%s says of a body that is no form that it is none, and a stranger is taken to the door', async (pattern) => {
  // A defect would be complained about.
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // A session of its own: signing out is an act too.
  const els = await cookieOf(personId)
  const answers: string[] = []
  for (const sent of bodies)
    for (const cookie of ['', els]) {
      const { status } = await visit('POST', anyUrlOf(pattern), { sent, cookie })
      if (status >= 500) answers.push(`${cookie ? 'signed in' : 'a stranger'}, ${sent.type}: ${status}`)
    }
  expect(answers).toEqual([])
  complaints.mockRestore()
})
