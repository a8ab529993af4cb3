import { describe, expect, it } from 'vitest'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { ChoiceButton } from '~/ui/choice-button'
import { ConfirmButton } from '~/ui/confirm-button'
import { Count } from '~/ui/count'
import { DataTable } from '~/ui/data-table'
import { DateTile } from '~/ui/date-tile'
import { initials } from '~/ui/initials'
import { ListRow, RowList } from '~/ui/list-row'
import { Meter } from '~/ui/meter'
import { Notice } from '~/ui/notice'
import { SaveState } from '~/ui/save-state'
import { SeatChart } from '~/ui/seat-chart'
import { Section } from '~/ui/section'
import { SortableList } from '~/ui/sortable-list'
import { moved } from '~/ui/sortable/moved'
import { placeUnderPointer } from '~/ui/sortable/place-under-pointer'
import { Stepper } from '~/ui/stepper'
import { ToastProvider } from '~/ui/toast'
import { served, tag } from './render'

describe('a button', () => {
  it('keeps the focus while it is busy', () => {
    const html = served(<Button pending pendingLabel="Bezig met versturen">Verstuur</Button>)
    expect(html).toContain('aria-disabled="true"')
    expect(html).not.toMatch(/ disabled=/)
    expect(html).toContain('Bezig met versturen')
  })

  it('that destroys carries a sign', () => {
    expect(served(<Button look="destructive">Verwijder</Button>)).toContain('<svg')
  })
})

describe('a question before something is undone', () => {
  const html = served(<ConfirmButton label="Verwijder" question="Het punt Varia verwijderen?" confirmLabel="Verwijder Varia" name="ja" value="1" />)

  it('unfolds without JavaScript and only then submits', () => {
    expect(html.startsWith('<details')).toBe(true)
    expect(html.match(/type="submit"/g)).toHaveLength(1)
    expect(tag(html, 'button')).toContain('name="ja"')
    expect(html).toContain('Het punt Varia verwijderen?')
  })
})

describe('what only eyes could see', () => {
  it('is said: seats', () => {
    const groups = [{ sign: 'for' as const, count: 9, label: 'voor' }, { sign: 'against' as const, count: 2, label: 'tegen' }]
    expect(served(<SeatChart label="Uitslag" groups={groups} />)).toContain('aria-label="Uitslag: 9 voor, 2 tegen"')
  })

  it('is said: counts, and nothing at zero', () => {
    expect(served(<Count value={3} label="3 open acties" />)).toContain('3 open acties')
    expect(served(<Count value={0} label="geen" />)).toBe('')
  })

  it('is said: the whole date behind a tile, in Brussels', () => {
    const html = served(<DateTile date="2026-11-23T23:30:00Z" />)
    expect(html).toContain('24 november 2026')
    expect(html).toContain('>24<')
  })

  it('is said: the state of each step, and which one is now', () => {
    const html = served(<Stepper label="Stand" steps={[{ label: 'Voorbereiding', state: 'done' }, { label: 'Bezig', state: 'current' }, { label: 'Verslag', state: 'toCome' }]} />)
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toContain('(klaar)')
    expect(html).toContain('Stap 2 van 3')
  })

  it('is said: how full a bar is', () => {
    const bar = served(<Meter label="Opkomst" value={10} max={12} valueText="10 van 12" />)
    expect(bar).toContain('aria-valuetext="10 van 12"')
    expect(bar).toContain('aria-valuemax="12"')
  })

  it('is said: which answer is chosen', () => {
    expect(served(<ChoiceButton sign="for" selected>Voor</ChoiceButton>)).toContain('aria-pressed="true"')
  })

  it('interrupts only for errors', () => {
    expect(served(<Notice tone="error">Mislukt</Notice>)).toContain('role="alert"')
    expect(served(<Notice tone="ok">Gelukt</Notice>)).toContain('role="status"')
    expect(served(<Notice tone="info">Weetje</Notice>)).not.toContain('role=')
  })
})

describe('headings', () => {
  it('rank themselves under the part they stand in', () => {
    const list = (
      <RowList>
        <ListRow title="Punt" />
      </RowList>
    )
    expect(served(list)).toContain('<h2')
    expect(served(<Section title="Deel">{list}</Section>)).toContain('<h3')
    expect(served(<Section title="Deel"><Card title="Kaart">{list}</Card></Section>)).toContain('<h4')
  })
})

describe('a table', () => {
  it('keeps its roles where CSS makes it look like cards', () => {
    const html = served(<DataTable caption="Jaar" rows={[{ id: 'a' }]} rowId={(row) => row.id} columns={[{ id: 'name', header: 'Naam', cell: (row) => row.id, rowHeader: true }]} />)
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader']) expect(html).toContain(`role="${role}"`)
  })
})

describe('a list to reorder', () => {
  it('moves one thing and leaves the others in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b'])
  })

  it('lands where the pointer is', () => {
    const middles = [20, 60, 140, 220]
    expect(placeUnderPointer(middles, 0, 65)).toBe(1)
    expect(placeUnderPointer(middles, 0, 500)).toBe(3)
    expect(placeUnderPointer(middles, 3, 0)).toBe(0)
    expect(placeUnderPointer(middles, 1, 60)).toBe(1)
  })

  it('works by plain forms before JavaScript, and then shows no grip that would do nothing', () => {
    const html = served(
      <SortableList label="Agenda" items={['Welkom', 'Varia']} itemId={(item) => item} itemLabel={(item) => item} action="/plaats" render={(item, { grip, buttons }) => <>{grip}{item}{buttons}</>} />,
    )
    expect(html.match(/<form method="post" action="\/plaats"/g)).toHaveLength(2)
    expect(html).toMatch(/name="position" value="1"[^>]*data-move="down Welkom"/)
    expect(html).toContain('Welkom omlaag')
    expect(html).not.toContain('cursor-grab')
  })
})

describe('messages', () => {
  it('that came with the page are there without JavaScript', () => {
    expect(served(<ToastProvider initial={{ tone: 'ok', text: 'Het punt is toegevoegd.' }}>x</ToastProvider>)).toContain('Het punt is toegevoegd.')
  })

  it('about saving are honest in both languages', () => {
    expect(served(<SaveState state="unsaved" />)).toContain('Niet opgeslagen — u kunt blijven typen')
    expect(served(<SaveState state="saved" savedAt="20.41" />, { language: 'en' })).toContain('Saved at 20.41')
  })
})

describe('initials', () => {
  it.each([
    ['Sofie Vanhee', 'SV'],
    ['Jan van den Berghe', 'JB'],
    ['Élise De Clercq', 'ÉC'],
    ['Madonna', 'M'],
    ['', ''],
  ])('of "%s" are "%s"', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })
})
