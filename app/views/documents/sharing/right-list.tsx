import { Form } from '@remix-run/react'
import { Building2, User, Users } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { VisuallyHidden } from '~/ui/visually-hidden'

const icons = { person: User, organisation: Building2, body: Users } as const

/** Who has a right, and taking it back. The owner and the secretariat always have all of them. */
export const RightList = ({ page: { paper, rights } }: { page: SharingPage }) => {
  const t = useT()
  return (
    <ul className="grid border-b border-line">
      {paper.owner && (
        <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3">
          <Icon icon={User} />
          <span className="min-w-0 flex-1 font-semibold">{paper.owner.name}</span>
          <span>{t('documents:sharing.owner')}</span>
        </li>
      )}
      {rights.map(({ holder, kind, name, level }) => (
        <li key={holder} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
          <Icon icon={icons[kind]} />
          <span className="min-w-0 flex-[1_1_14rem]">
            <span className="font-semibold">{name}</span>
            <span className="block text-sm text-ink-soft">{t(`documents:holder.${kind}`)}</span>
          </span>
          <span>{t(`documents:level.${level}`)}</span>
          <Form method="post" action={paths.takeRight(paper.id)}>
            <Button size="small" look="plain" name="holder" value={holder}>
              {t('documents:sharing.take')} <VisuallyHidden>{name}</VisuallyHidden>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
