import type { SubmissionResult } from '@conform-to/react'

/** What a form's action answered when something was wrong; undefined before, and after a success. */
export const lastResultOf = (answer: unknown): SubmissionResult<string[]> | undefined =>
  typeof answer === 'object' && answer !== null && 'result' in answer ? (answer as { result: SubmissionResult<string[]> }).result : undefined
