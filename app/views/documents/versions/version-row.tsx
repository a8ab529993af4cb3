import { Fragment } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { VersionLine } from '~/domain/documents/versions/version'
import type { AgendaOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { LinkButton } from '~/ui/link-button'
import { ListRow } from '~/ui/list-row'
import { TextLink } from '~/ui/text-link'

interface Props {
  documentId: string
  version: VersionLine
  /** On which it stands. */
  agendas: AgendaOfPaper[]
}

/** What a version is called: the name it was given, or why it was made. */
export const useVersionName = () => {
  const t = useT()
  return ({ reason, note }: Pick<VersionLine, 'reason' | 'note'>): string => {
    if (reason === 'named') return note
    if (reason === 'restored') return t('versions:reason.restored', { number: note })
    return reason === 'accepted' ? t('versions:reason.accepted', { name: note }) : t(`versions:reason.${reason}`)
  }
}

/** A version in the list, with the way to read it and to see what has changed since. */
export const VersionRow = ({ documentId, version, agendas }: Props) => {
  const t = useT()
  const language = useLanguage()
  const name = useVersionName()
  const { number, createdAt, createdBy, authors } = version
  return (
    <ListRow
      level={2}
      title={`${number}. ${name(version)}`}
      to={paths.version(documentId, number)}
      {...(agendas.length > 0 && { chips: <Chip tone="info">{t('agenda:paper.onAgenda')}</Chip> })}
      meta={
        <>
          {t('versions:made', { name: createdBy, moment: formatMoment(createdAt, 'dateTime', language) })}
          {authors.length > 0 && (
            <>
              <br />
              {t('versions:authors', { names: authors.join(', ') })}
            </>
          )}
          {agendas.map(({ attachmentId, meeting }) => (
            <Fragment key={attachmentId}>
              <br />
              {t('agenda:paper.onAgendas')}{' '}
              <TextLink to={paths.paperInMeeting(meeting.id, attachmentId)}>
                {meeting.title}, {formatMoment(meeting.startsAt, 'date', language)}
              </TextLink>
            </Fragment>
          ))}
        </>
      }
      action={
        <LinkButton to={paths.compareVersions(documentId, number)} size="small">
          {t('versions:compareNow')} <span className="sr-only">{t('versions:withNumber', { number })}</span>
        </LinkButton>
      }
    />
  )
}
