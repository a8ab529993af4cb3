import { BookOpenText, Paperclip } from 'lucide-react'
import { formatBytes } from '~/core/i18n/format'
import { useLanguage } from '~/core/i18n/use-t'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { TextLink } from '~/ui/text-link'

interface Props {
  meetingId: string
  attachments: NonNullable<PublicMeeting['agenda']>[number]['attachments']
}

/** Files to save, each with its size, and papers to read. */
export const AttachmentLinks = ({ meetingId, attachments }: Props) => {
  const language = useLanguage()
  return (
    <ul className="grid gap-1">
      {attachments.map(({ id, name, mediaType, size }) => (
        <li key={id} className="flex items-baseline gap-2">
          <Icon icon={isPaper({ mediaType }) ? BookOpenText : Paperclip} size={0.9} className="translate-y-0.5 text-ink-soft" />
          {isPaper({ mediaType }) ? (
            <TextLink to={paths.publicPaper(meetingId, id)}>
              <span lang="nl">{name}</span>
            </TextLink>
          ) : (
            <span>
              <TextLink to={paths.publicAttachment(meetingId, id)} reloadDocument>
                {name}
              </TextLink>{' '}
              <span className="text-sm text-ink-soft">{formatBytes(size, language)}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
