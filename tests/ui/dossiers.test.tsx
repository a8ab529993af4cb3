import { expect, test } from 'vitest'
import { DossierLines } from '~/views/dossiers/dossier-lines'
import { DossiersPage } from '~/views/dossiers/dossiers-page'
import { served } from './render'

const page = (mayBegin: boolean, filter: { text?: string; isClosed?: boolean } = {}, at = '/') =>
  served(<DossiersPage list={{ dossiers: [], bodies: [], mayBegin }} filter={{ isClosed: false, ...filter }} nextTo={null} />, { at })

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

test('what takes an item out of a dossier is called as it is seen, with the item after it', () => {
  const item = { what: 'item' as const, id: 'item', title: 'Leegstand', at: '2026-11-23T18:30:00Z', meeting: { id: 'meeting', title: 'Woonoverleg Ichtegem' }, outcome: null }
  const html = served(<DossierLines dossierId="dossier" label="Wat er was" entries={[item as never]} mayPlace />)
  expect(/<button[^>]*value="out"[^>]*>(.*?)<\/button>/.exec(html)![1]!.replace(/<[^>]+>/g, '')).toBe('Haal uit het dossier: Leegstand')
})

test('who is on a later page of a narrowed list goes back to the start of that list, not of the whole one', () => {
  const toStart = (at: string) => /<a[^>]*href="([^"]*)"[^>]*>(?:<[^>]*>)*Naar het begin/.exec(page(true, {}, at))?.[1]
  expect(toStart('/overleg/dossiers?zoek=leegstand&toon=gesloten&na=xyz')).toBe('/overleg/dossiers?zoek=leegstand&amp;toon=gesloten')
  expect(toStart('/overleg/dossiers?na=xyz')).toBe('/overleg/dossiers')
  expect(toStart('/overleg/dossiers?zoek=leegstand')).toBeUndefined()
})
