import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { DescriptionList } from '~/ui/description-list'
import { Notice } from '~/ui/notice'
import type { FormResult } from '../use-schema-form'
import { Paragraphs } from './paragraphs'

/**
 * The revision a form says it started from. What loads in the background does not change it, for the reader did not see that; a refusal because
 * somebody was first does, because then both texts stand on the page.
 */
export const useRevision = (latest: number, lastResult: FormResult): { revision: number; isStale: boolean } => {
  const [first] = useState(latest)
  const isStale = lastResult?.error?.['']?.includes('errors:stale') ?? false
  return { revision: isStale ? latest : first, isStale }
}

/** What somebody else wrote meanwhile, beside the form that still holds what the reader typed. */
export const OtherVersion = ({ facts }: { facts: { term: string; detail: string }[] }) => {
  const t = useT()
  return (
    <Notice tone="warn" title={t('ui:otherVersion.title')}>
      <p className="mb-3">{t('ui:otherVersion.text')}</p>
      <DescriptionList
        items={facts
          .filter(({ detail }) => detail !== '')
          .map(({ term, detail }) => ({
            term,
            detail: (
              <div className="grid gap-2">
                <Paragraphs text={detail} />
              </div>
            ),
          }))}
      />
    </Notice>
  )
}
