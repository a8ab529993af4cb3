import { Gavel } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DecisionLine } from '~/domain/meetings/decisions/decision-list.server'
import { EmptyState } from '~/ui/empty-state'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { type ChosenDecisions, type DecisionChoices, DecisionFilter } from './decision-filter'
import { DecisionRows } from './decision-rows'

interface Props {
  title: string
  intro: string
  /** The address of the list itself. */
  list: string
  to: (number: string) => string
  decisions: DecisionLine[]
  nextTo: string | null
  choices: DecisionChoices
  chosen: ChosenDecisions
}

/** The list of decisions, inside the workspace and on the public site alike. */
export const DecisionsPage = ({ title, intro, list, to, decisions, nextTo, choices, chosen }: Props) => {
  const t = useT()
  const isFiltered = Boolean(chosen.bodyId || chosen.year || chosen.text)
  return (
    <>
      <PageHeader title={title} sub={intro} />
      {(choices.years.length > 0 || isFiltered) && <DecisionFilter action={list} choices={choices} chosen={chosen} />}
      {decisions.length === 0 ? (
        <EmptyState icon={Gavel} title={isFiltered ? t('decisions:list.noneFound') : t('decisions:list.none')}>
          {isFiltered ? t('decisions:list.noneFoundText') : t('decisions:list.noneText')}
        </EmptyState>
      ) : (
        <DecisionRows label={title} decisions={decisions} to={to} />
      )}
      <Pagination {...(nextTo && { nextTo })} />
    </>
  )
}
