import { Link } from '@remix-run/react'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'

type TextLinkProps = { to: string; children: ReactNode; quiet?: boolean; external?: boolean; reloadDocument?: boolean; 'aria-label'?: string }

/** A link in running text; `quiet` shows its line only under the pointer, for lists where everything is a link. */
export function TextLink({ to, children, quiet, external, reloadDocument, 'aria-label': label }: TextLinkProps) {
  const t = useT()
  const look = `text-sea underline-offset-[0.2em] hover:decoration-2 ${quiet ? 'no-underline hover:underline' : 'underline decoration-1'}`
  if (!external) {
    return (
      <Link to={to} reloadDocument={reloadDocument} aria-label={label} className={look}>
        {children}
      </Link>
    )
  }
  return (
    <a href={to} rel="noreferrer" aria-label={label} className={look}>
      {children} <Icon icon={ExternalLink} size={0.85} label={t('ui:otherSite')} className="inline align-[-0.08em]" />
    </a>
  )
}
