/** What policies need to know of a dossier. */
export interface DossierFacts {
  id: string
  bodyId: string
  ownerId: string
  isClosed: boolean
}
