/** What the policies need to know of an action point. */
export interface ActionPointFacts {
  bodyId: string
  isClosed: boolean
  ownerId: string | null
  ownerOrganisationId: string | null
}

/** Days left until the due date (YYYY-MM-DD); negative when it has passed. Both are calendar dates in Europe/Brussels. */
export const daysLeft = (dueOn: string, today: string): number => Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)
