import { Link } from '@remix-run/react'
import { BookOpenText, FileSpreadsheet, FileText, Image, type LucideIcon, Presentation } from 'lucide-react'
import { formatBytes } from '~/core/i18n/format'
import { useLanguage } from '~/core/i18n/use-t'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
import { Icon } from '~/ui/icon'

interface Props {
  to: string
  name: string
  mediaType: string
  size: number
}

const icons: [RegExp, LucideIcon][] = [
  [/^image\//, Image],
  [/sheet|excel/, FileSpreadsheet],
  [/presentation|powerpoint/, Presentation],
]

const look = 'inline-flex min-h-9 max-w-full items-center gap-2 py-1 text-sea underline-offset-2 hover:underline max-sm:min-h-11 pointer-coarse:min-h-11'

/** A file to open or download: its name, its kind and how large it is. A paper is read here. */
export const AttachmentLink = ({ to, name, mediaType, size }: Props) => {
  const language = useLanguage()
  if (isPaper({ mediaType }))
    return (
      <Link to={to} className={look}>
        <Icon icon={BookOpenText} className="shrink-0 text-ink-soft" />
        <span lang="nl" className="min-w-0 break-words">
          {name}
        </span>
      </Link>
    )
  const icon = icons.find(([kind]) => kind.test(mediaType))?.[1] ?? FileText
  const ending = name.split('.').at(-1)?.toUpperCase()
  return (
    <a href={to} className={look}>
      <Icon icon={icon} className="shrink-0 text-ink-soft" />
      <span className="min-w-0 break-words">
        {name}{' '}
        <span className="whitespace-nowrap text-sm text-ink-soft">
          ({ending}, {formatBytes(size, language)})
        </span>
      </span>
    </a>
  )
}
