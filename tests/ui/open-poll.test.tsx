import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { type PollMethod, methods } from '~/domain/meetings/polls/poll'
import type { PollDefaults } from '~/domain/meetings/polls/poll-rules'
import { openPollSchema } from '~/domain/meetings/polls/poll.schema'
import { OpenPollForm } from '~/views/live/open-poll-form'
import { served } from './render'

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const errorsOf = (fields: Record<string, string>) => parseWithZod(form({ question: 'Akkoord?', ...fields }), { schema: openPollSchema }).reply().error

const body: PollDefaults = { majority: 'absolute', tieRule: 'rejected', hasAbstention: true, pollVisibility: 'byName', pollInterim: 'hidden', quorumRule: 'none' }
const page = (ways: readonly PollMethod[] = methods) => served(<OpenPollForm action="/peiling" body={body} methods={ways} electorate={5} />)

describe('the answers of a new poll', () => {
  it('may have empty lines between them', () => {
    const parsed = parseWithZod(form({ question: 'Wanneer?', method: 'oneOf', options: 'Dinsdag\r\n\r\n  Donderdag \n' }), { schema: openPollSchema })
    expect(parsed.status === 'success' && parsed.value.options).toEqual(['Dinsdag', 'Donderdag'])
  })

  it('are at least two, and each another', () => {
    expect(errorsOf({ method: 'oneOf', options: '\n' })).toEqual({ options: ['polls:opening.optionsFew'] })
    expect(errorsOf({ method: 'oneOf', options: 'Ja\nja' })).toEqual({ options: ['polls:opening.optionsDouble'] })
  })
})

describe('the form that opens a poll, before JavaScript', () => {
  it('offers every method with what it is for, and a line per answer in a box', () => {
    expect(page().match(/type="radio"/g)).toHaveLength(methods.length)
    expect(page()).toContain('U roept de namen af en noteert elk antwoord.')
    expect(page()).toMatch(/<textarea[^>]*name="options"/)
  })

  it('tells the rules of the body in a sentence', () => {
    expect(page()).toContain('Volstrekte meerderheid van de uitgebrachte stemmen · Op naam · Tussenstand verborgen · Onthouding mogelijk')
  })

  it('asks nothing more where only positions may be asked', () => {
    expect(page(['positions'])).toContain('<input type="hidden" name="method" value="positions"/>')
    expect(page(['positions'])).not.toContain('type="radio"')
  })
})
