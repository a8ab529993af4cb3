import { describe, expect, it } from 'vitest'
import { LiveFrame } from '~/ui/frames/live-frame'
import { PublicFrame } from '~/ui/frames/public-frame'
import { ScreenFrame } from '~/ui/frames/screen-frame'
import { WorkspaceFrame } from '~/ui/frames/workspace-frame'
import { served } from './render'

const brand = { name: 'Overleg', to: '/' }
const nav = ['a', 'b', 'c', 'd', 'e', 'f'].map((to) => ({ label: to.toUpperCase(), to: `/${to}` }))

const frames = {
  public: <PublicFrame brand={brand} nav={nav} footer={<p>voet</p>}><h1>Titel</h1></PublicFrame>,
  workspace: <WorkspaceFrame brand={brand} nav={nav}><h1>Titel</h1></WorkspaceFrame>,
  live: <LiveFrame title="Overleg" agenda={<p>agenda</p>} agendaLabel="Agenda" people={<p>mensen</p>} peopleLabel="Mensen"><h1>Titel</h1></LiveFrame>,
  screen: <ScreenFrame title="Titel" />,
}

describe.each(Object.entries(frames))('the %s frame', (_name, frame) => {
  const html = served(frame)

  it('has one main part and one h1', () => {
    expect(html.match(/<main id="inhoud"/g)).toHaveLength(1)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('uses no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((hit) => hit[1])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const { screen, ...pressable } = frames

it.each(Object.entries(pressable))('the %s frame lets the Tab key skip to the main part first', (_name, frame) => {
  const html = served(frame)
  expect(html).toContain('href="#inhoud"')
  expect(html.indexOf('href="#inhoud"')).toBe(html.indexOf('href='))
})

it('the screen frame has nothing to press, and so nothing to skip', () => {
  expect(served(screen)).not.toMatch(/<(a|button|input|select|textarea|summary)\b/)
})

describe('where you are', () => {
  it('is marked in the menu', () => {
    expect(served(frames.workspace, { at: '/b' }).match(/aria-current="page"/g)).toHaveLength(2)
    expect(served(frames.public, { at: '/b' }).match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('the fifth place and further are under one button on a phone', () => {
    expect(served(frames.workspace)).toContain('Meer')
  })
})
