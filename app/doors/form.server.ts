import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { readForm } from './read-form.server'

type Args = ActionFunctionArgs

/** What a form gets back when something is wrong: everything typed, and the errors as keys of the catalogues. */
const reply = (result: SubmissionResult<string[]>, status: number) => data({ result }, { status })

const message = (error: DomainError): string => (error.values ? JSON.stringify({ key: error.key, values: error.values }) : error.key)

/**
 * Makes the action of a form: parse with the schema the form also uses, then do the work.
 * Wrong input: 400 with a message per field. A refusal of the domain: its status, at its field or above the form. What was typed is kept.
 * A refusal that means "not found" or "may not" becomes the error page.
 */
export const formAction =
  <Schema extends z.ZodType, Result>(schema: Schema, work: (args: Args & { value: z.output<Schema> }) => Promise<Result>) =>
  async (args: Args) => {
    const form = await readForm(args.request)
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return reply(submission.reply({ hideFields: hiddenFields(form) }), 400)
    try {
      return await work({ ...args, value: submission.value as z.output<Schema> })
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      const errors = error.field ? { fieldErrors: { [error.field]: [message(error)] } } : { formErrors: [message(error)] }
      return reply(submission.reply({ ...errors, hideFields: hiddenFields(form) }), error.status)
    }
  }

/** formAction for who is signed in. */
export const memberAction = <Schema extends z.ZodType, Result>(
  schema: Schema,
  work: (args: Args & { actor: Actor; value: z.output<Schema> }) => Promise<Result>,
) => {
  const run = formAction<Schema, Result>(schema, async (args) => work({ ...args, actor: await requireActor(args) }))
  return async (args: Args) => {
    await requireActor(args)
    return run(args)
  }
}

/** Passwords are the one thing not sent back. */
const hiddenFields = (form: FormData): string[] => [...form.keys()].filter((name) => /password/i.test(name))
