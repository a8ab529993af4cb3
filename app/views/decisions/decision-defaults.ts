/** What the form of a decision starts from. A type, because forms want an index signature, which an interface does not imply. */
export type DecisionDefaults = {
  title: string
  reasons: string
  legalBasis: string
  articles: string[]
  pollId: string | null
}
