import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, dossierId: string, payload: Payload) => ({ name, version: 1, subjectId: dossierId, payload }) satisfies ChangeEvent

export const dossierCreated = (dossierId: string, bodyId: string) => event('dossier.created', dossierId, { bodyId })
/** Its title or description is another. */
export const dossierChanged = (dossierId: string) => event('dossier.changed', dossierId, {})
export const dossierClosed = (dossierId: string) => event('dossier.closed', dossierId, {})
export const dossierReopened = (dossierId: string) => event('dossier.reopened', dossierId, {})
/** A paper came in, or went out. */
export const paperPlaced = (dossierId: string, documentId: string, isIn: boolean) => event('dossier.paperPlaced', dossierId, { documentId, isIn })
/** An agenda item came in, or went out. */
export const itemPlaced = (dossierId: string, itemId: string, isIn: boolean) => event('dossier.itemPlaced', dossierId, { itemId, isIn })

export type DossiersEvent = ReturnType<typeof dossierCreated | typeof dossierChanged | typeof dossierClosed | typeof dossierReopened | typeof paperPlaced | typeof itemPlaced>
