import { event } from '../../event'

export const templateSaved = (id: string, bodyId: string) => event('template.saved', id, { bodyId })
export const templateRemoved = (id: string, bodyId: string) => event('template.removed', id, { bodyId })

export type TemplatesEvent = ReturnType<typeof templateSaved | typeof templateRemoved>
