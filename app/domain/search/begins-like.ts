import { plain } from './search-terms'

/** Whether a name, or what follows one of its words, begins with what was typed, whatever the accents and capitals. */
export const beginsLike = (name: string, typed: string): boolean => {
  const [words, wanted] = [plain(name).split(/\s+/), plain(typed)]
  return words.some((_, at) => words.slice(at).join(' ').startsWith(wanted))
}
