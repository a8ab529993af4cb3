import { Form } from '@remix-run/react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { ListRow, RowList } from '~/ui/list-row'
import { VisuallyHidden } from '~/ui/visually-hidden'

export interface Session {
  publicId: string
  device: string
  createdAt: Date
  lastUsedAt: Date
  isThis: boolean
}

/** Where somebody is signed in. This device is ended by signing out. */
export const SessionList = ({ sessions }: { sessions: Session[] }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <RowList label={t('accounts:profile.sessions')}>
      {sessions.map(({ publicId, device, createdAt, lastUsedAt, isThis }) => {
        const name = device === '?' ? t('accounts:profile.unknownDevice') : device
        const moment = (at: Date) => formatMoment(at, 'dateTime', language)
        return (
          <ListRow
            key={publicId}
            title={name}
            chips={isThis && <Chip tone="ok">{t('accounts:profile.thisDevice')}</Chip>}
            meta={t('accounts:profile.session', { start: moment(createdAt), last: moment(lastUsedAt) })}
            action={
              !isThis && (
                <Form method="post" action={paths.profileSession(publicId)}>
                  <Button size="small">
                    {t('accounts:profile.endSession')}
                    <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
                  </Button>
                </Form>
              )
            }
          />
        )
      })}
    </RowList>
  )
}
