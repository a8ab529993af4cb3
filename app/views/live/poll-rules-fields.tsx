import { useT } from '~/core/i18n/use-t'
import { interims, isProposal, knowsAbstention, majorities, type PollMethod, quorumRules, tieRules, visibilities } from '~/domain/meetings/polls/poll'
import { type AskedRules, type ChosenRules, conflictIn, type PollDefaults, rulesFor } from '~/domain/meetings/polls/poll-rules'
import { Disclosure } from '~/ui/disclosure'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { FieldRow } from '~/ui/fields/field-row'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { quietField } from './quiet-field'

type Rule = Exclude<keyof ChosenRules, 'method'>
type Label = 'forLabel' | 'againstLabel' | 'abstainLabel'
type Valued = FieldFacts & { value?: unknown }

interface Props {
  fields: Record<Rule | Label, Valued>
  method: PollMethod
  body: PollDefaults
}

const values: Record<Rule, readonly string[]> = {
  majority: majorities,
  visibility: visibilities,
  interim: interims,
  hasAbstention: ['true', 'false'],
  tieRule: tieRules,
  quorumRule: quorumRules,
}

/** Which rules a method leaves to choose. */
const rulesOf = (method: PollMethod): Rule[] => {
  if (method === 'positions') return ['visibility', 'interim']
  if (method === 'consent') return ['visibility', 'interim', 'quorumRule']
  if (method === 'showOfHands') return ['majority', 'hasAbstention', 'tieRule', 'quorumRule']
  if (method === 'rollCall') return ['majority', 'hasAbstention', 'tieRule', 'quorumRule', 'interim']
  return ['majority', 'visibility', 'interim', 'hasAbstention', 'tieRule', 'quorumRule']
}

/** The rules, folded away: told in a sentence as they are, and changed where that is wished. What does not go together cannot be chosen, and says why. */
export const PollRulesFields = ({ fields, method, body }: Props) => {
  const t = useT()
  const asked = askedIn(fields, method)
  const chosen = rulesFor(asked, body)
  const usual = rulesFor({ method }, body)
  const rules = rulesOf(method)
  const hasError = [...rules, 'forLabel', 'againstLabel', 'abstainLabel'].some((name) => fields[name as Rule].errors?.length)
  const word = (rule: Rule, value: string): string => {
    if (rule === 'hasAbstention') return t(value === 'true' ? 'voting:open.withAbstention' : 'voting:open.withoutAbstention')
    const spoken = { majority: 'polls:majority', visibility: 'polls:visibility', interim: 'polls:interim', tieRule: 'voting:open.tie', quorumRule: 'polls:quorumRule' } as const
    return (t as (key: string) => string)(`${spoken[rule]}.${value}`)
  }
  const told = rules.filter((rule) => rule !== 'quorumRule' && (rule !== 'tieRule' || chosen.tieRule !== 'rejected')).map((rule) => (rule === 'interim' ? t(`voting:open.interimShort.${chosen.interim}`) : word(rule, String(chosen[rule]))))
  return (
    <Disclosure
      open={hasError}
      summary={
        <>
          <span className="font-normal">
            <span className="text-ink-soft">{t('voting:open.rules')}</span> {told.join(' · ')}
          </span>{' '}
          <span className="text-sea underline underline-offset-4">{t('voting:open.change')}</span>
        </>
      }
    >
      <div className="grid gap-5">
        {rules.map((rule) => {
          const refusals = values[rule].map((value) => [value, refusalOf(asked, rule, value)] as const)
          const why = refusals.find(([, key]) => key !== null)?.[1]
          return (
            <SelectField
              key={rule}
              field={quietField(fields[rule])}
              label={t(`voting:open.rule.${rule}`)}
              {...(why && { hint: (t as (key: string) => string)(why) })}
              width="full"
              placeholder={t('voting:open.usual', { rule: word(rule, String(usual[rule])) })}
              options={refusals.filter(([, key]) => key === null).map(([value]) => ({ value, label: word(rule, value) }))}
            />
          )
        })}
        {isProposal(method) && (
          <FieldRow>
            <TextField field={quietField(fields.forLabel)} label={t('live:poll.forLabel')} />
            <TextField field={quietField(fields.againstLabel)} label={t('live:poll.againstLabel')} />
            {knowsAbstention(method) && <TextField field={quietField(fields.abstainLabel)} label={t('live:poll.abstainLabel')} />}
          </FieldRow>
        )}
      </div>
    </Disclosure>
  )
}

/** What stands in the form now, as the rules understand it. */
const askedIn = (fields: Props['fields'], method: PollMethod): AskedRules => {
  const valueOf = (rule: Rule): string | undefined => {
    const { value } = fields[rule]
    return typeof value === 'string' && values[rule].includes(value) ? value : undefined
  }
  const { hasAbstention, ...others } = Object.fromEntries(rulesOf(method).map((rule) => [rule, valueOf(rule)]))
  return { ...(others as AskedRules), method, ...(hasAbstention !== undefined && { hasAbstention: hasAbstention === 'true' }) }
}

/** Why this value does not go with what else was chosen; null when it does. */
const refusalOf = (asked: AskedRules, rule: Rule, value: string): string | null => {
  const { [rule]: _, ...others } = asked
  const before = conflictIn(others)
  const conflict = conflictIn({ ...others, [rule]: rule === 'hasAbstention' ? value === 'true' : value })
  return conflict && !before ? conflict.key : null
}
