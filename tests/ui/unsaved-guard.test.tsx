// @vitest-environment happy-dom
import { act, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { createI18n } from '~/core/i18n/engine'
import { nl } from '~/locales/nl'
import { UnsavedGuard } from '~/ui/unsaved-guard'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

test('who leaves while something is being saved is asked, and goes on by itself once it is saved', async () => {
  let save = (): void => undefined
  const Desk = () => {
    const [isUnsaved, setUnsaved] = useState(true)
    useEffect(() => {
      save = () => setUnsaved(false)
    }, [])
    return <UnsavedGuard when={isUnsaved} />
  }
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  const router = createMemoryRouter([
    { path: '/', element: <Desk /> },
    { path: '/elders', element: <p>Elders</p> },
  ])
  await act(async () =>
    root.render(
      <I18nextProvider i18n={createI18n('nl', nl)}>
        <RouterProvider router={router} />
      </I18nextProvider>,
    ),
  )
  await act(async () => router.navigate('/elders'))
  expect(router.state.location.pathname).toBe('/')
  expect(document.body.textContent).toContain('Deze pagina verlaten?')
  await act(async () => save())
  expect(router.state.location.pathname).toBe('/elders')
  act(() => root.unmount())
})
