import { Download } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PaperInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'
import { LinkButton } from '~/ui/link-button'
import { Prose } from '~/ui/prose'
import { Sheet } from '~/ui/sheet'
import { PaperText } from '../../documents/paper/paper-text'
import type { PaperLinks } from '../../documents/paper/paper-links'

interface Props extends PaperLinks {
  name: string
  version: PaperInMeeting['version']
}

/** A version of a paper as it lies on the table: its text on a sheet, and how to check that it is the same. */
export const FrozenPaper = ({ name, version, ...links }: Props) => {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      <Sheet>
        <header className="mb-8">
          <p className="text-sm font-semibold text-ink-soft">
            {t(`documents:kind.${version.kind}`)} · {version.bodyName}
          </p>
          <h1 lang="nl" className="mt-1 font-serif text-3xl font-semibold hyphens-auto break-words">
            {name}
          </h1>
          <p className="mt-2 text-sm text-ink-soft">{t('agenda:paper.frozen', { number: version.number, date: formatMoment(version.createdAt, 'date', language) })}</p>
        </header>
        <div lang="nl">
          <Prose>
            <PaperText text={version.text} {...links} />
          </Prose>
        </div>
      </Sheet>
      <p className="mx-auto mt-4 max-w-[50.5rem] text-sm break-all text-ink-soft">
        {t('versions:fingerprint')} <code>{version.sha256}</code>
      </p>
    </>
  )
}

/** The same text as a file to keep. */
export const FrozenPaperFiles = ({ to }: { to: (format: 'pdf' | 'docx') => string }) => {
  const t = useT()
  return (
    <>
      {(['pdf', 'docx'] as const).map((format) => (
        <LinkButton key={format} to={to(format)} icon={Download} size="small" reloadDocument>
          {t(`exchange:downloadAs.${format}`)}
        </LinkButton>
      ))}
    </>
  )
}
