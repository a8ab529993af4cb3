import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs, type Crumb } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'

interface Props {
  title: string
  sub?: ReactNode
  actions?: ReactNode
  eyebrow?: ReactNode
  /** The pages between Beheer and this one. */
  trail?: Crumb[]
  children: ReactNode
}

/** A page below Beheer, with the way back up. */
export const ManagementPage = ({ title, trail = [], children, ...header }: Props) => {
  const t = useT()
  return (
    <>
      <PageHeader above={<Breadcrumbs items={[{ label: t('accounts:management.title'), to: paths.management() }, ...trail, { label: title }]} />} title={title} {...header} />
      {children}
    </>
  )
}
