import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'

export interface ChosenActions {
  whose: 'mine' | 'all'
  state: 'open' | 'done'
  bodyId?: string | undefined
}

/** Narrows the list of action points: whose, open or done, and of which body. */
export const ActionFilter = ({ chosen, bodies }: { chosen: ChosenActions; bodies: { id: string; name: string }[] }) => {
  const t = useT()
  return (
    <FilterBar label={t('decisions:actions.filter')} action={paths.actions()}>
      <SelectField
        field={plainField({ name: 'welke', value: chosen.whose === 'all' ? 'alle' : 'mijn' })}
        label={t('decisions:actions.whose')}
        options={[
          { value: 'mijn', label: t('decisions:actions.mine') },
          { value: 'alle', label: t('decisions:actions.all') },
        ]}
      />
      <SelectField
        field={plainField({ name: 'toestand', value: chosen.state === 'done' ? 'afgerond' : 'open' })}
        label={t('decisions:actions.state')}
        options={[
          { value: 'open', label: t('decisions:actions.open') },
          { value: 'afgerond', label: t('decisions:actions.done') },
        ]}
        width="short"
      />
      {bodies.length > 1 && (
        <SelectField
          field={plainField({ name: 'orgaan', value: chosen.bodyId ?? '' })}
          label={t('decisions:list.body')}
          placeholder={t('decisions:list.allBodies')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  )
}
