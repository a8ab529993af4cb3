import { singleton } from '~/core/singleton.server'
import type { ExportFormat } from './export-content'
import { frozenToExport } from './export.queries.server'
import { makeExport } from './make-export.server'

/** The kinds of file that a version becomes where everybody may ask for it. */
export const frozenFormats = ['pdf', 'docx'] as const satisfies readonly ExportFormat[]
export type FrozenFormat = (typeof frozenFormats)[number]

interface Made {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
}

/** What is remembered may weigh this much together, in bytes. */
const mostBytes = 48_000_000

const made = singleton('frozen-exports', () => new Map<string, Promise<Made>>())

/**
 * A version as a file, for whom the caller has let in. What it says never changes, so it is written once and remembered: a whole meeting asks for it, and on the
 * public site everybody.
 * @throws DomainError 404, or as makeExport does.
 */
export const frozenExport = (versionId: string, title: string, format: FrozenFormat): Promise<Made> => {
  const key = JSON.stringify([versionId, title, format])
  const known = made.get(key)
  if (known) return known
  const making = write(versionId, title, format)
  made.set(key, making)
  making.then(forgetOldest, () => made.delete(key))
  return making
}

const write = async (versionId: string, title: string, format: FrozenFormat): Promise<Made> => {
  const { content, fileName } = await frozenToExport(versionId, title, format)
  return { bytes: (await makeExport(format, content)) as Uint8Array<ArrayBuffer>, fileName }
}

/** Which file weighs what is known once it is written; those that are being written are left alone. */
const forgetOldest = async (): Promise<void> => {
  const all = await Promise.all([...made].map(async ([key, making]) => ({ key, size: (await making.catch(() => null))?.bytes.length ?? 0 })))
  let total = all.reduce((sum, { size }) => sum + size, 0)
  for (const { key, size } of all) {
    if (total <= mostBytes) return
    made.delete(key)
    total -= size
  }
}
