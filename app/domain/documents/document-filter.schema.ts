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
    dossier: z.uuid().optional().catch(undefined),
    zoek: z.string().optional(),
    van: z.union([z.literal('mij'), z.uuid()]).optional().catch(undefined),
    gewijzigd: z.enum(['mij', 'anderen']).optional().catch(undefined),
    volgorde: z.enum(['titel', 'gemaakt']).optional().catch(undefined),
    archief: z.literal('ja').optional().catch(undefined),
  })
  .transform(({ orgaan, soort, toestand, map, dossier, zoek, van, gewijzigd, volgorde, archief }): DocumentFilter => ({
    bodyId: orgaan,
    kind: soort,
    status: toestand,
    folder: map,
    dossierId: dossier,
    text: zoek,
    own: van === 'mij',
    ownerId: van === 'mij' ? undefined : van,
    writtenBy: gewijzigd && (gewijzigd === 'mij' ? 'me' : 'others'),
    order: volgorde && (volgorde === 'titel' ? 'title' : 'made'),
    archived: archief === 'ja',
  }))

/** The words of the address: what a list, its next page and its file all listen to. */
export const documentFilterNames = ['orgaan', 'soort', 'toestand', 'map', 'dossier', 'zoek', 'van', 'gewijzigd', 'volgorde', 'archief'] as const
