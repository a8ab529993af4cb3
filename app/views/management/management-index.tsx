import { Link } from '@remix-run/react'
import { Building2, ListChecks, type LucideIcon, Table2, Users } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'

interface Props {
  counts: { organisations: number; people: number; bodies: number; seats: number; vacantSeats: number; notInvited: number; subjects: number }
}

/** The way in to everything an administrator keeps, and what there is to do. */
export const ManagementIndex = ({ counts }: Props) => {
  const t = useT()
  const isQuiet = counts.vacantSeats + counts.notInvited === 0
  return (
    <>
      <PageHeader title={t('accounts:management.title')} sub={t('accounts:management.intro')} />
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
        <Place
          to={paths.bodies()}
          icon={Table2}
          title={t('accounts:management.bodies')}
          text={t('accounts:management.bodiesText')}
          count={`${t('accounts:management.bodiesCount', { count: counts.bodies })}, ${t('accounts:management.seatsCount', { count: counts.seats })}`}
        />
        <Place
          to={paths.people()}
          icon={Users}
          title={t('accounts:management.people')}
          text={t('accounts:management.peopleText')}
          count={t('accounts:management.peopleCount', { count: counts.people })}
        />
        <Place
          to={paths.organisations()}
          icon={Building2}
          title={t('accounts:management.organisations')}
          text={t('accounts:management.organisationsText')}
          count={t('accounts:management.organisationsCount', { count: counts.organisations })}
        />
        <Place to={paths.subjects()} icon={ListChecks} title={t('subjects:title')} text={t('subjects:manage.text')} count={t('subjects:manage.count', { count: counts.subjects })} />
      </ul>
      {!isQuiet && (
        <div className="mt-10">
          <Section title={t('accounts:management.attention')}>
            <div className="grid gap-3">
              {counts.vacantSeats > 0 && (
                <Notice tone="warn" title={t('accounts:management.vacantSeats', { count: counts.vacantSeats })} actions={<LinkButton to={paths.bodies()} size="small">{t('accounts:management.toBodies')}</LinkButton>} />
              )}
              {counts.notInvited > 0 && (
                <Notice tone="info" title={t('accounts:management.notInvited', { count: counts.notInvited })} actions={<LinkButton to={paths.peopleToInvite()} size="small">{t('accounts:management.toPeople')}</LinkButton>} />
              )}
            </div>
          </Section>
        </div>
      )}
    </>
  )
}

const Place = ({ to, icon, title, text, count }: { to: string; icon: LucideIcon; title: string; text: string; count: string }) => (
  <li className="relative flex flex-col gap-2 rounded-box border border-line bg-surface p-5 focus-within:border-edge hover:border-edge hover:shadow-soft sm:p-6">
    <span className="grid size-11 place-items-center rounded-full bg-shade text-ink-soft">
      <Icon icon={icon} size={1.3} />
    </span>
    <h2 className="mt-1 text-xl">
      <Link to={to} className="text-inherit no-underline underline-offset-4 after:absolute after:inset-0 hover:underline">
        {title}
      </Link>
    </h2>
    <p className="mb-2 text-ink-soft">{text}</p>
    <p className="mt-auto border-t border-line pt-3 font-semibold tabular-nums">{count}</p>
  </li>
)
