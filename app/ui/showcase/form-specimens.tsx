import { Form } from '@remix-run/react'
import { Button } from '../button'
import { Card } from '../card'
import { Fieldset } from '../fields/fieldset'
import { FormActions } from '../fields/form-actions'
import { FormErrors } from '../fields/form-errors'
import { plainField } from '../fields/plain-field'
import { SelectField } from '../fields/select-field'
import { TextField } from '../fields/text-field'
import { FilterBar } from '../filter-bar'
import { LanguageSwitch } from '../language-switch'
import { SearchBox } from '../search-box'
import { Group } from './group'
import { Specimen } from './specimen'

const form = { id: 'f', allErrors: { '': ['errors:required'], title: ['errors:required'], place: ['errors:required'] } }

export function FormSpecimens() {
  return (
    <Group id="formulieren" title="Formulieren">
      <Specimen name="FormErrors, Fieldset, FormActions">
        <Form onSubmit={(event) => event.preventDefault()} className="grid max-w-[40rem] gap-6">
          <FormErrors autoFocus={false} form={form} labels={{ title: 'Titel', place: 'Plaats' }} />
          <Fieldset legend="Wat" hint="Zo staat het straks op de uitnodiging.">
            <TextField field={plainField({ id: 'f-title', name: 'title', required: true, errors: ['errors:required'] })} label="Titel" />
          </Fieldset>
          <Fieldset legend="Waar">
            <TextField field={plainField({ id: 'f-place', name: 'place', required: true, errors: ['errors:required'] })} label="Plaats" />
          </Fieldset>
          <FormActions note="U kunt dit later nog wijzigen.">
            <Button look="primary">Bewaar</Button>
            <Button type="button">Toch niet</Button>
          </FormActions>
        </Form>
      </Specimen>
      <Specimen name="FilterBar en SearchBox">
        <FilterBar label="Lijst beperken" resetTo=".">
          <TextField field={plainField({ name: 'word' })} type="search" label="Woord" />
          <SelectField field={plainField({ name: 'year', value: '2026' })} label="Jaar" options={[{ value: '2026', label: '2026' }, { value: '2025', label: '2025' }]} />
        </FilterBar>
        <SearchBox action="." label="Zoek in de besluiten" shortcut />
      </Specimen>
      <Specimen name="Card met een formulier; LanguageSwitch">
        <Card title="Komt u?" level={4} sub="Antwoord voor 20 november." footer={<span className="text-ink-soft">11 van 14 hebben geantwoord.</span>}>
          <div className="flex flex-wrap gap-2.5">
            <Button type="button" look="primary">Ik kom</Button>
            <Button type="button">Ik kan niet</Button>
          </div>
        </Card>
        <LanguageSwitch action="." current="nl" languages={[{ code: 'nl', label: 'Nederlands' }, { code: 'en', label: 'English' }]} />
      </Specimen>
    </Group>
  )
}
