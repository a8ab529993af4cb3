import { Breadcrumbs } from '../breadcrumbs'
import { Pagination } from '../pagination'
import { Stepper } from '../stepper'
import { Tabs } from '../tabs'
import { Group } from './group'
import { Specimen } from './specimen'

const steps = ['Voorbereiding', 'Opgeroepen', 'Bezig', 'Verslag', 'Goedgekeurd', 'Gepubliceerd']

const until = (now: number) => steps.map((label, index) => ({ label, state: index < now ? 'done' : index === now ? 'current' : 'toCome' }) as const)

export function PlaceSpecimens() {
  return (
    <Group id="plaats" title="Waar ben ik">
      <Specimen name="Breadcrumbs">
        <Breadcrumbs items={[{ label: 'Vergaderingen', to: '.' }, { label: 'Woonoverleg Ichtegem', to: '.' }, { label: 'Agenda' }]} />
      </Specimen>
      <Specimen name="Stepper: begin, midden, alles klaar">
        <Stepper label="Stand, begin" steps={until(0)} />
        <Stepper label="Stand, midden" steps={until(2).map((step, index) => (index === 2 ? { ...step, detail: 'sinds 19.32' } : step))} />
        <Stepper label="Stand, klaar" steps={until(6)} />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="Delen van deze vergadering"
          tabs={[
            { label: 'Stijl', to: '.' },
            { label: 'Agenda', to: 'agenda', count: 8 },
            { label: 'Aanwezigheid', to: 'aanwezigheid' },
            { label: 'Verslag', to: 'verslag' },
          ]}
        />
      </Specimen>
      <Specimen name="Pagination">
        <Pagination nextTo="." firstTo="." shown="50 van 214 besluiten" />
      </Specimen>
    </Group>
  )
}
