import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { StyleShowcase } from '~/ui/showcase/style-showcase'
import { served } from './render'

const folder = (path: string) => readdirSync(path).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(`${path}/${file}`, 'utf8'))
const parts = [...folder('app/ui'), ...folder('app/ui/fields')].flatMap((code) => [...code.matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map((hit) => hit[1] ?? ''))
const shown = folder('app/ui/showcase').join('\n')

/** What stands around every page or inside another part, and so cannot stand apart. */
const around = ['SkipLink', 'NavigationBar', 'UnsavedGuard', 'ToastProvider', 'ToastCard', 'VisuallyHidden', 'Icon', 'ButtonContent', 'Heading', 'UnderHeading', 'Field', 'FieldError', 'FieldLabel', 'Choice', 'ChoiceGroup', 'Section', 'KeepEarlyChoices']

describe('the page of style', () => {
  it('shows every part', () => {
    expect(parts.filter((part) => !around.includes(part) && !shown.includes(`<${part}`))).toEqual([])
  })

  it('can be served, with one h1', () => {
    expect(served(<StyleShowcase />).match(/<h1/g)).toHaveLength(1)
  })

  it('uses no id twice', () => {
    const ids = [...served(<StyleShowcase />).matchAll(/ id="([^"]+)"/g)].map((hit) => hit[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
