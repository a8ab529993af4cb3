import { CalendarX, Copy, LayoutTemplate, MessageSquareText, MoreHorizontal, Pencil, Radio, UserPlus, Users, Vote } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MeetingOverview } from '~/domain/meetings/meeting.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Menu, MenuLink } from '~/ui/menu'
import { nextAct } from './next-act'

interface Props {
  overview: MeetingOverview
  isToday: boolean
}

/** The one obvious next act, and the others out of the way. */
export const MeetingActions = ({ overview, isToday }: Props) => {
  const t = useT()
  const { meeting, items, may } = overview
  const next = nextAct(overview, isToday)
  const hasSpoken = may.run && meeting.openedAt !== null
  const hasMore = may.edit || may.cancel || may.readAnswers || may.reuse || hasSpoken
  return (
    <>
      {next && (
        <LinkButton to={next.to} look="primary">
          {t(`meetings:next.${next.act}`)}
        </LinkButton>
      )}
      {meeting.status === 'running' && (
        <LinkButton to={paths.follow(meeting.id)} icon={Radio}>
          {t('live:follow.link')}
        </LinkButton>
      )}
      {hasMore && (
        <Menu label={t('meetings:more')} icon={MoreHorizontal} align="end">
          {may.edit && (
            <MenuLink to={paths.editMeeting(meeting.id)} icon={Pencil}>
              {t('meetings:edit.title')}
            </MenuLink>
          )}
          {may.readAnswers && meeting.convenedAt && (
            <MenuLink to={paths.attendance(meeting.id)} icon={Users}>
              {t('convocation:answers.title')}
            </MenuLink>
          )}
          {may.reuse && (
            <MenuLink to={paths.copyMeeting(meeting.id)} icon={Copy}>
              {t('meetings:copy.title')}
            </MenuLink>
          )}
          {may.reuse && items.length > 0 && (
            <MenuLink to={paths.saveAsTemplate(meeting.id)} icon={LayoutTemplate}>
              {t('meetings:templates.save')}
            </MenuLink>
          )}
          {may.run && (meeting.status === 'convened' || meeting.status === 'running') && (
            <>
              <MenuLink to={paths.guests(meeting.id)} icon={UserPlus}>
                {t('attendance:guest.title')}
              </MenuLink>
              <MenuLink to={paths.proxies(meeting.id)} icon={Vote}>
                {t('attendance:proxy.title')}
              </MenuLink>
            </>
          )}
          {hasSpoken && (
            <MenuLink to={paths.spokenTime(meeting.id)} icon={MessageSquareText}>
              {t('speakers:report.link')}
            </MenuLink>
          )}
          {may.cancel && (
            <MenuLink to={paths.cancelMeeting(meeting.id)} icon={CalendarX}>
              {t('meetings:cancel.title')}
            </MenuLink>
          )}
        </Menu>
      )}
    </>
  )
}
