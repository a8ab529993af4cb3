import { CheckboxField } from '../fields/checkbox-field'
import { CheckboxGroup } from '../fields/checkbox-group'
import { FieldRow } from '../fields/field-row'
import { FileField } from '../fields/file-field'
import { PasswordField } from '../fields/password-field'
import { plainField } from '../fields/plain-field'
import { RadioGroup } from '../fields/radio-group'
import { SelectField } from '../fields/select-field'
import { TextArea } from '../fields/text-area'
import { TextField } from '../fields/text-field'
import { Group } from './group'
import { Specimen } from './specimen'

const wrong = ['errors:required']
const towns = ['Gistel', 'Ichtegem', 'Jabbeke', 'Oudenburg'].map((label) => ({ value: label.toLowerCase(), label }))
const kinds = [
  { value: 'open', label: 'Openbaar', hint: 'Iedereen mag het verslag lezen.' },
  { value: 'closed', label: 'Besloten', hint: 'Alleen wie aan tafel zit.' },
]

export function FieldSpecimens() {
  return (
    <Group id="velden" title="Velden">
      <Specimen name="TextField: gewoon, met uitleg, niet verplicht, met fout, niet te wijzigen">
        <div className="grid max-w-[40rem] gap-5">
          <TextField field={plainField({ name: 's-title', required: true, value: 'Woonoverleg najaar' })} label="Titel" />
          <TextField field={plainField({ name: 's-place', required: true })} label="Plaats" hint="Zaal en adres, zoals u het op een affiche zou zetten." />
          <TextField field={{ ...plainField({ name: 's-link' }), quiet: false }} type="url" label="Koppeling om online mee te doen" />
          <TextField field={plainField({ name: 's-wrong', required: true, errors: wrong })} label="Onderwerp" hint="Eén zin." />
          <TextField field={plainField({ name: 's-locked', value: 'WO-ICH-2026-014' })} label="Nummer" readOnly width="short" />
        </div>
      </Specimen>
      <Specimen name="TextField: datum, uur, getal, e-mail">
        <FieldRow>
          <TextField field={plainField({ name: 's-date', required: true, value: '2026-11-24' })} type="date" label="Datum" />
          <TextField field={plainField({ name: 's-time', required: true, value: '19:30' })} type="time" label="Begin" />
          <TextField field={plainField({ name: 's-minutes', required: true, value: '20' })} type="number" label="Duur" suffix="minuten" />
        </FieldRow>
        <TextField field={plainField({ name: 's-mail', required: true })} type="email" label="E-mailadres" autoComplete="off" />
      </Specimen>
      <Specimen name="TextArea, SelectField, PasswordField, FileField">
        <div className="grid max-w-[40rem] gap-5">
          <TextArea field={plainField({ name: 's-note', required: true })} label="Toelichting" hint="Het veld groeit mee." />
          <SelectField field={plainField({ name: 's-town', required: true })} label="Gemeente" options={towns} />
          <SelectField field={plainField({ name: 's-town2', required: true, value: 'jabbeke', errors: wrong })} label="Gemeente, met fout" options={towns} />
          <PasswordField field={plainField({ name: 's-password', required: true })} label="Wachtwoord" autoComplete="new-password" />
          <FileField field={plainField({ name: 's-file' })} label="Bijlage" hint="PDF, Office of een beeld, tot 25 MB." />
        </div>
      </Specimen>
      <Specimen name="RadioGroup: list, cards, row, met fout">
        <div className="grid gap-6 md:grid-cols-2">
          <RadioGroup field={plainField({ name: 's-radio', required: true, value: 'open' })} legend="Wie mag meelezen?" options={kinds} />
          <RadioGroup field={plainField({ name: 's-cards', required: true, value: 'closed' })} legend="Wie mag meelezen?" options={kinds} look="cards" />
          <RadioGroup field={plainField({ name: 's-row', required: true })} legend="Komt u?" options={[{ value: 'yes', label: 'Ja' }, { value: 'no', label: 'Nee' }]} look="row" />
          <RadioGroup field={plainField({ name: 's-bad', required: true, errors: wrong })} legend="Komt u?" options={[{ value: 'yes', label: 'Ja' }, { value: 'no', label: 'Nee' }]} look="row" />
        </div>
      </Specimen>
      <Specimen name="CheckboxField en CheckboxGroup">
        <div className="grid gap-6 md:grid-cols-2">
          <div>
            <CheckboxField field={plainField({ name: 's-check', value: 'on' })} label="Stuur mij een herinnering" hint="Twee dagen vooraf, per mail." />
            <CheckboxField field={plainField({ name: 's-check2', errors: wrong })} label="Ik heb de agenda gelezen" />
          </div>
          <CheckboxGroup field={plainField({ name: 's-group', value: ['gistel', 'jabbeke'] })} legend="Voor welke gemeenten?" options={towns} columns />
        </div>
      </Specimen>
    </Group>
  )
}
