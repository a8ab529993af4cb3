import { nl } from '~/locales/nl'
import { hasWrittenOptions, optionKeys, type PollMethod } from './poll'

export interface PollOption {
  key: string
  label: string
}

/** Labels that somebody wrote instead of the usual ones. */
export interface WrittenLabels {
  options?: string[] | undefined
  forLabel?: string | undefined
  againstLabel?: string | undefined
  abstainLabel?: string | undefined
}

/** The usual words of an option, in Dutch: those of the record. An option that was written has none. */
export const usualLabel = (method: PollMethod, key: string): string | undefined =>
  method === 'positions' ? nl.polls.position[key as keyof typeof nl.polls.position] : nl.polls.choice[key as keyof typeof nl.polls.choice]

/** The options of a poll that opens, in order, with the words written for them or else the usual ones. */
export const optionsFor = (method: PollMethod, hasAbstention: boolean, written: WrittenLabels): PollOption[] => {
  const labels = hasWrittenOptions(method) ? (written.options ?? []) : []
  const own: Record<string, string | undefined> = hasWrittenOptions(method)
    ? Object.fromEntries(labels.map((label, index) => [String(index + 1), label]))
    : method === 'positions' ? {} : { for: written.forLabel, against: written.againstLabel }
  return optionKeys(method, hasAbstention, labels.length).map((key) => ({ key, label: (key === 'abstain' ? written.abstainLabel : own[key]) || (usualLabel(method, key) ?? key) }))
}
