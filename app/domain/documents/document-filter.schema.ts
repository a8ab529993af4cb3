import { z } from 'zod'
import { DocumentKind, DocumentStatus } from '~prisma/enums'
import type { DocumentFilter } from './documents.queries.server'

/** What the address of the list asks, in its own words. Nonsense is as good as nothing. */
export const documentFilterSchema = z
  .object({
    orgaan: z.uuid().optional().catch(undefined),
    soort: z.enum(DocumentKind).optional().catch(undefined),
    toestand: z.enum(DocumentStatus).optional().catch(undefined),
    map: z.string().optional(),
    zoek: z.string().optional(),
    van: z.literal('mij').optional().catch(undefined),
    archief: z.literal('ja').optional().catch(undefined),
  })
  .transform(({ orgaan, soort, toestand, map, zoek, van, archief }): DocumentFilter => ({ bodyId: orgaan, kind: soort, status: toestand, folder: map, text: zoek, own: van === 'mij', archived: archief === 'ja' }))
