import { Form, Link } from '@remix-run/react'
import { CopyPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { CopyStatus } from '~/domain/documents/copies/copy'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Chip, type ChipTone } from '~/ui/chip'
import { Disclosure } from '~/ui/disclosure'

const tones: Record<CopyStatus, ChipTone> = { open: 'info', submitted: 'warn', accepted: 'ok', declined: 'neutral', withdrawn: 'neutral' }

/** Beside a paper: the adapted copies of it, and beginning one. */
export const CopiesBeside = ({ page: { paper, copies } }: { page: PaperPage }) => {
  const t = useT()
  const { mayBegin, list } = copies
  if (!mayBegin && list.length === 0) return null
  return (
    <div className="mb-4">
      <Disclosure summary={t('copies:title')} open={list.some(({ status }) => status === 'submitted')}>
        <div className="grid gap-3">
          {list.length > 0 && (
            <ul className="grid gap-2">
              {list.map(({ copyId, status, differences, name, isOwn }) => (
                <li key={copyId} className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line pb-2">
                  <Link to={isOwn && status === 'open' ? paths.document(copyId) : paths.copyDifferences(copyId)} className="inline-flex min-h-11 items-center text-sea underline decoration-1 underline-offset-[0.2em] hover:decoration-2">
                    {isOwn ? t('copies:yours') : differences > 0 ? t('copies:ofWithDifferences', { name, count: differences }) : t('copies:of', { name })}
                  </Link>
                  <Chip tone={tones[status]}>{t(`copies:status.${status}`)}</Chip>
                </li>
              ))}
            </ul>
          )}
          {mayBegin && (
            <Form method="post" action={paths.beginCopy(paper.id)} className="grid justify-items-start gap-2">
              <p className="text-sm text-ink-soft">{t('copies:beginText')}</p>
              <Button size="small" icon={CopyPlus}>
                {t('copies:begin')}
              </Button>
            </Form>
          )}
        </div>
      </Disclosure>
    </div>
  )
}
