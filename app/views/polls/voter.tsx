import { useT } from '~/core/i18n/use-t'
import type { ShownVote } from './shown-poll'

/** Who answered, for whom when it was by proxy, and whether the secretary entered it. */
export const Voter = ({ vote: { name, proxyOf, isEntered } }: { vote: Pick<ShownVote, 'name' | 'proxyOf' | 'isEntered'> }) => {
  const t = useT()
  return (
    <>
      {name}
      {proxyOf && <span className="text-ink-soft"> ({t('voting:result.proxyOf', { name: proxyOf })})</span>}
      {isEntered && <span className="text-sm text-ink-soft"> · {t('voting:result.entered')}</span>}
    </>
  )
}
