// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { createI18n } from '~/core/i18n/engine'
import { nl } from '~/locales/nl'
import { Dialog } from '~/ui/dialog'
import { Menu, MenuButton } from '~/ui/menu'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let close = () => undefined as void
afterEach(() => close())

const shown = (isAsking: boolean): HTMLDetailsElement => {
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  close = () => act(() => root.unmount())
  act(() =>
    root.render(
      <I18nextProvider i18n={createI18n('nl', nl)}>
        <MemoryRouter>
          <Menu label="An Maertens">
            <MenuButton>Afmelden</MenuButton>
            <Dialog open={isAsking} onClose={() => undefined} title="Er is tekst van u die niet opgeslagen is" />
          </Menu>
        </MemoryRouter>
      </I18nextProvider>,
    ),
  )
  const menu = element.querySelector('details')!
  menu.open = true
  return menu
}

const escapeIn = (place: Element): boolean => place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))

test('Escape closes a menu, and puts the focus on what opened it', () => {
  const menu = shown(false)
  escapeIn(menu.querySelector('button')!)
  expect(menu.open).toBe(false)
  expect(document.activeElement).toBe(menu.querySelector('summary'))
})

test('Escape in a question that a menu asks leaves the menu open, so that the focus can go back to it', () => {
  const menu = shown(true)
  escapeIn(menu.querySelector('dialog button')!)
  expect(menu.open).toBe(true)
})
