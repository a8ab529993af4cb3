import type { LoaderFunctionArgs } from '@remix-run/node'
import { translateKey } from '~/core/i18n/use-t'
import { tFor } from '~/locales/instances.server'
import { languageOf } from './language.server'

/** The title of a page in the reader's language, for its `meta`: "Besluit vastleggen · Woonpunt Overleg". */
export const titleOf = async (args: Pick<LoaderFunctionArgs, 'request' | 'context'>, key: string, values?: Record<string, string | number>): Promise<string> => {
  const t = tFor(await languageOf(args)) as unknown as Parameters<typeof translateKey>[0]
  return `${translateKey(t, key, values)} · ${translateKey(t, 'common:product')}`
}

/** The `meta` of a public page: its title, and for search engines what it is. */
export const describe = async (args: Parameters<typeof titleOf>[0], titleKey: string, introKey: string) => {
  const t = tFor(await languageOf(args)) as unknown as Parameters<typeof translateKey>[0]
  return [{ title: `${translateKey(t, titleKey)} · ${translateKey(t, 'common:cooperation')}` }, { name: 'description', content: translateKey(t, introKey) }]
}

/** The `meta` of a public page whose title is a record's own. */
export const titled = async (args: Parameters<typeof titleOf>[0], title: string) => {
  const t = tFor(await languageOf(args)) as unknown as Parameters<typeof translateKey>[0]
  return [{ title: `${title} · ${translateKey(t, 'common:cooperation')}` }]
}
