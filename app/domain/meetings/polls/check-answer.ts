import { abstain, needsReason, type PollMethod } from './poll'
import type { RefusalCode } from './refusal'

/** What of a poll says which answers it takes. */
export interface AskedPoll {
  method: PollMethod
  minChoices: number
  maxChoices: number
  options: { key: string }[]
}

/** Why an answer is not one to this poll; null when it is. */
export const faultIn = ({ method, minChoices, maxChoices, options }: AskedPoll, { choices, reason }: { choices: readonly string[]; reason?: string | undefined }): RefusalCode | null => {
  if (!choices.every((choice) => options.some(({ key }) => key === choice))) return 'noSuchOption'
  if (!isCountRight(choices, minChoices, maxChoices)) return 'choiceCount'
  const isReasonAsked = (method === 'consent' || method === 'positions') && needsReason(choices)
  return isReasonAsked && !reason?.trim() ? 'reasonMissing' : null
}

const isCountRight = (choices: readonly string[], min: number, max: number): boolean => {
  if (new Set(choices).size < choices.length) return false
  if (choices.includes(abstain)) return choices.length === 1
  return choices.length >= min && choices.length <= max
}

/** Reasons are for positions and for consent: what else a ballot would say stays unsaid. */
export const reasonFor = (method: PollMethod, reason: string | undefined): string => (method === 'consent' || method === 'positions' ? (reason?.trim() ?? '') : '')
