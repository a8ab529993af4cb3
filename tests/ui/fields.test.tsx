import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CheckboxGroup } from '~/ui/fields/checkbox-group'
import { FormErrors } from '~/ui/fields/form-errors'
import { listedErrors } from '~/ui/fields/listed-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { plainField } from '~/ui/fields/plain-field'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { served, tag } from './render'

const towns = [{ value: 'gistel', label: 'Gistel' }, { value: 'jabbeke', label: 'Jabbeke' }]

describe('a field', () => {
  it('ties its hint and its error to the control', () => {
    const html = served(<TextField field={plainField({ name: 'title', required: true, errors: ['errors:required'] })} label="Titel" hint="Kort." />)
    expect(tag(html, 'input')).toContain('aria-describedby="title-error title-description"')
    expect(tag(html, 'input')).toContain('aria-invalid="true"')
    expect(html).toContain('id="title-error"')
    expect(html).toContain('Vul dit in.')
  })

  it('fills numbers into the sentence of an error', () => {
    const error = JSON.stringify({ key: 'errors:tooLong', values: { max: 200 } })
    expect(served(<TextField field={plainField({ name: 'title', errors: [error] })} label="Titel" />)).toContain('hoogstens 200 tekens')
  })

  it('says so when it may stay empty, and is silent about it in a filter', () => {
    const optional = { ...plainField({ name: 'link' }), quiet: false }
    expect(served(<TextField field={optional} label="Koppeling" />)).toContain('niet verplicht')
    expect(served(<TextField field={plainField({ name: 'link' })} label="Koppeling" />)).not.toContain('niet verplicht')
  })

  it('keeps what was typed, but never a password', () => {
    const typed = { name: 'secret', value: 'geheim-woord' }
    expect(served(<TextField field={plainField(typed)} label="Woord" />)).toContain('geheim-woord')
    expect(served(<PasswordField field={plainField(typed)} label="Wachtwoord" autoComplete="current-password" />)).not.toContain('geheim-woord')
  })

  it('asks to choose as long as nothing is chosen', () => {
    expect(served(<SelectField field={plainField({ name: 'town' })} label="Gemeente" options={towns} />)).toContain('Kies…')
    expect(served(<SelectField field={plainField({ name: 'town', value: 'jabbeke' })} label="Gemeente" options={towns} />)).not.toContain('Kies…')
  })

  it('remembers every ticked box and the chosen dot', () => {
    const boxes = served(<CheckboxGroup field={plainField({ name: 'towns', value: ['jabbeke'] })} legend="Gemeenten" options={towns} />)
    const dots = served(<RadioGroup field={plainField({ name: 'town', value: 'gistel' })} legend="Gemeente" options={towns} />)
    expect(boxes.match(/checked=""/g)).toHaveLength(1)
    expect(boxes).toMatch(/id="towns-jabbeke"[^>]*checked=""|checked=""[^>]*id="towns-jabbeke"/)
    expect(dots.match(/checked=""/g)).toHaveLength(1)
  })
})

const schema = z.object({ title: z.string({ error: 'errors:required' }).max(80), towns: z.array(z.string()).optional() })

function MeetingForm() {
  const posted = new FormData()
  posted.set('title', '')
  const lastResult = parseWithZod(posted, { schema }).reply()
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'meeting', lastResult, constraint: getZodConstraint(schema) })
  return (
    <form id={form.id}>
      <FormErrors form={form} labels={{ title: 'Titel' }} />
      <TextField field={fields.title} label="Titel" />
      <CheckboxGroup field={fields.towns} legend="Gemeenten" options={towns} />
    </form>
  )
}

describe('a Conform form', () => {
  const html = served(<MeetingForm />)

  it('hands its fields over as they are', () => {
    expect(tag(html, 'input')).toContain('name="title"')
    expect(tag(html, 'input')).toContain('required=""')
  })

  it('lists what is wrong with a link to the field, and takes the focus without JavaScript', () => {
    const id = tag(html, 'input').match(/ id="([^"]+)"/)?.[1]
    expect(html).toContain(`href="#${id}"`)
    expect(html).toContain('Eén ding moet nog anders.')
    expect(html).toMatch(/role="alert"[^>]*autofocus=""/i)
  })
})

describe('the summary of errors', () => {
  it('puts what concerns the whole form first', () => {
    const list = listedErrors({ id: 'f', allErrors: { title: ['errors:required'], '': ['errors:stale'] } }, { title: 'Titel' })
    expect(list).toEqual([{ error: 'errors:stale' }, { error: 'errors:required', fieldId: 'f-title', label: 'Titel' }])
  })

  it('is not there when nothing is wrong', () => {
    expect(served(<FormErrors errors={[]} />)).toBe('')
  })
})
