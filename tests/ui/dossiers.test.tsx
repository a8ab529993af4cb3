import { expect, test } from 'vitest'
import { DossiersPage } from '~/views/dossiers/dossiers-page'
import { served } from './render'

const page = (mayBegin: boolean, filter: { text?: string; isClosed?: boolean } = {}) =>
  served(<DossiersPage list={{ dossiers: [], bodies: [], mayBegin }} filter={{ isClosed: false, ...filter }} isLaterPage={false} nextTo={null} />)

test('a list without dossiers says what comes there, and asks nobody to do what they may not', () => {
  expect(page(true)).toContain('Begin een dossier')
  expect(page(false)).not.toContain('Begin een dossier')
  expect(page(false)).toContain('Hier komen de onderwerpen')
})

test('a list without closed dossiers does not say that there are none at all', () => {
  expect(page(true, { isClosed: true })).toContain('Geen gesloten dossiers')
  expect(page(true, { isClosed: true })).not.toContain('Nog geen dossiers')
  expect(page(true, { isClosed: true, text: 'leegstand' })).toContain('Geen dossier gevonden')
})
