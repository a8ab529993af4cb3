import type { LoaderFunctionArgs } from '@remix-run/node'
import { translateKey } from '~/core/i18n/use-t'
import { tFor } from '~/locales/instances.server'
import { languageOf } from './language.server'

/** The title of a page in the reader's language, for its `meta`: "Besluit vastleggen · Woonpunt Overleg". */
export const titleOf = async (args: Pick<LoaderFunctionArgs, 'request' | 'context'>, key: string, values?: Record<string, string | number>): Promise<string> => {
  const t = tFor(await languageOf(args)) as unknown as Parameters<typeof translateKey>[0]
  return `${translateKey(t, key, values)} · ${translateKey(t, 'common:product')}`
}
