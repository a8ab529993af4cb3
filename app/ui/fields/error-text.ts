import { translateKey, useT } from '~/core/i18n/use-t'

type Values = Record<string, string | number>

/** `errors:tooLong`, or `{"key":"errors:tooLong","values":{"max":200}}` when the sentence has a number in it. */
function readError(error: string): { key: string; values?: Values } {
  if (!error.startsWith('{')) return { key: error }
  const { key, values } = JSON.parse(error) as { key: string; values?: Values }
  return { key, values }
}

/** Turns the keys of a failed check into sentences in the reader's language. */
export function useErrorText(): (error: string) => string {
  const t = useT()
  return (error) => {
    const { key, values } = readError(error)
    return translateKey(t, key, values)
  }
}
