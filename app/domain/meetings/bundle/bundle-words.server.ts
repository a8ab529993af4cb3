import { tFor } from '~/locales/instances.server'
import type { BundleWords } from './bundle'

const t = tFor('nl')

/** The words of the pages, with their blanks left open: what fills them is known when the pages are counted. */
export const bundleWords = (): BundleWords => ({
  agenda: t('agenda:title'),
  items: t('bundle:items'),
  noItems: t('bundle:noItems'),
  annexes: t('agenda:attachmentsTitle'),
  annexHead: t('bundle:annexHead', { annex: '%1', item: '%2', name: '%3' }),
  page: t('bundle:page', { page: '%1', total: '%2' }),
  onPage: t('bundle:onPage', { page: '%1' }),
  onPages: t('bundle:onPages', { from: '%1', to: '%2' }),
  leftOut: {
    kind: t('bundle:leftOut.kind'),
    locked: t('bundle:leftOut.locked'),
    broken: t('bundle:leftOut.broken'),
    tooMuch: t('bundle:leftOut.tooMuch'),
  },
})
