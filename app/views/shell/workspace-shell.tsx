import { Link } from '@remix-run/react'
import { CalendarCheck2, CalendarDays, CircleUserRound, FileText, FolderOpen, Gavel, Home, ListChecks, Mail, Search, Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { WorkspaceFrame } from '~/ui/frames/workspace-frame'
import { Icon } from '~/ui/icon'
import { Menu, MenuLink } from '~/ui/menu'
import { KeptNotices } from '../documents/typing/kept-notices'
import { SearchOpener } from '../search/search-opener'
import { SignOut } from './sign-out'

export interface Member {
  personId: string
  name: string
  isAdministrator: boolean
  readsYearBoard: boolean
  hasOutbox: boolean
}

/** The workspace around a page: the rail with its places, and the account. */
export const WorkspaceShell = ({ member, children }: { member: Member; children: ReactNode }) => {
  const t = useT()
  return (
    <WorkspaceFrame
      brand={{ name: t('common:product'), to: paths.overview() }}
      nav={[
        { label: t('common:nav.overview'), to: paths.overview(), icon: Home, end: true },
        { label: t('common:nav.meetings'), to: paths.meetings(), icon: CalendarDays },
        { label: t('common:nav.actions'), to: paths.actions(), icon: ListChecks },
        { label: t('common:nav.decisions'), to: paths.decisions(), icon: Gavel },
        { label: t('common:nav.documents'), to: paths.documents(), icon: FileText },
        { label: t('common:nav.dossiers'), to: paths.dossiers(), icon: FolderOpen },
        ...(member.readsYearBoard ? [{ label: t('yearBoard:title'), to: paths.yearBoard(), icon: CalendarCheck2 }] : []),
        ...(member.isAdministrator ? [{ label: t('common:nav.management'), to: paths.management(), icon: Settings }] : []),
        ...(member.hasOutbox ? [{ label: t('common:nav.outbox'), to: paths.outbox(), icon: Mail }] : []),
      ]}
      search={<SearchOpener />}
      notices={
        <Link to={paths.search()} className="grid size-11 place-items-center rounded-box text-ink hover:bg-shade lg:hidden">
          <Icon icon={Search} label={t('search:open')} />
        </Link>
      }
      account={
        <Menu label={member.name} labelText={t('common:nav.account')} icon={CircleUserRound} align="end">
          <MenuLink to={paths.profile()}>{t('common:nav.profile')}</MenuLink>
          <MenuLink to={paths.home()}>{t('common:nav.publicSite')}</MenuLink>
          <SignOut personId={member.personId} />
        </Menu>
      }
      banner={<KeptNotices personId={member.personId} />}
    >
      {children}
    </WorkspaceFrame>
  )
}
