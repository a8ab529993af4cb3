import { useState } from 'react'
import { Button } from '../button'
import { Chip } from '../chip'
import { DataTable } from '../data-table'
import { DateTile } from '../date-tile'
import { DescriptionList } from '../description-list'
import { Dots } from '../dots'
import { ListRow, RowList } from '../list-row'
import { SortableList } from '../sortable-list'
import { moved } from '../sortable/moved'
import { Timeline, TimelineItem } from '../timeline'
import { Group } from './group'
import { Specimen } from './specimen'

const year = [
  { town: 'Gistel', held: 2, chip: <Chip tone="ok">in orde</Chip> },
  { town: 'Ichtegem', held: 1, chip: <Chip tone="info">morgen</Chip> },
  { town: 'Oudenburg', held: 0, chip: <Chip tone="bad">nog geen</Chip> },
]

export function ListSpecimens() {
  return (
    <Group id="lijsten" title="Lijsten">
      <Specimen name="RowList met ListRow en DateTile">
        <RowList label="Wat wordt er van mij verwacht">
          <ListRow level={4} lead={<DateTile date="2026-11-24" />} title="Woonoverleg Ichtegem begint om 19.30 uur" to="." meta="11 van 14 hebben geantwoord · 9 aanwezig, 2 verontschuldigd" action={<Button type="button" look="primary">Open de vergadering</Button>} />
          <ListRow level={4} lead={<DateTile date="2026-11-27" />} title="Toewijzingsreglement: raadpleging sluit over 4 dagen" chips={<Chip tone="warn">nog 4 dagen</Chip>} meta="5 van 8 organisaties hebben geantwoord" action={<Button type="button">Beantwoord</Button>} />
          <ListRow level={4} lead={<DateTile date="2025-12-01" past year />} title="Verslag woonoverleg Gistel" meta="Goedgekeurd" />
        </RowList>
      </Specimen>
      <Specimen name="Timeline">
        <Timeline label="Agenda">
          <TimelineItem number={1} time="19.30" title="Welkom en goedkeuring verslag" state="done" meta="Goedkeuring · 10 minuten" />
          <TimelineItem number={2} time="19.40" title="Ontwerp toewijzingsreglement bescheiden huur" to="." state="current" meta="Advies · 25 minuten · Marc Dewulf, De Polderhaard" aside={<Chip tone="neutral">2 bijlagen</Chip>}>
            De raad vraagt advies over artikel 6, de lokale binding.
          </TimelineItem>
          <TimelineItem number="2.1" nested time="19.55" title="Overgangsregeling" state="toCome" meta="Bespreking · 10 minuten" />
          <TimelineItem number={3} time="20.05" title="Leegstand en verwaarlozing" state="toCome" meta="Kennisname · 15 minuten" aside={<Button type="button" size="small">Bewerk</Button>} />
        </Timeline>
      </Specimen>
      <Specimen name="DataTable en Dots (kaarten op een telefoon)">
        <DataTable
          caption="Jaarbord 2026"
          rows={year}
          rowId={(row) => row.town}
          columns={[
            { id: 'town', header: 'Gemeente', cell: (row) => row.town, rowHeader: true },
            { id: 'held', header: 'Gehouden', cell: (row) => <Dots filled={row.held} total={2} late={row.held === 0} label={`${row.held} van 2`} /> },
            { id: 'subjects', header: 'Onderwerpen', cell: (row) => `${row.held * 4} van 9`, align: 'end' },
            { id: 'state', header: 'Stand', cell: (row) => row.chip, align: 'end' },
          ]}
          foot="Minstens twee keer overleg per gemeente."
        />
      </Specimen>
      <Specimen name="DescriptionList">
        <DescriptionList items={[{ term: 'Plaats', detail: 'Administratief centrum Eernegem' }, { term: 'Begin', detail: '24 november 2026, 19.30' }, { term: 'Wie', detail: '14 genodigden van 9 organisaties' }]} />
      </Specimen>
      <SortableSpecimen />
    </Group>
  )
}

function SortableSpecimen() {
  const [items, setItems] = useState(['Welkom', 'Opvolging van de acties', 'Stand van de bouwprojecten, met een toelichting door de woonmaatschappij', 'Varia'])
  return (
    <Specimen name="SortableList: slepen, of omhoog en omlaag">
      <SortableList
        label="Volgorde"
        items={items}
        itemId={(item) => item}
        itemLabel={(item) => item}
        action="."
        onMove={(id, position) => setItems((now) => moved(now, now.indexOf(id), position))}
        render={(item, { grip, buttons, index }) => (
          <div className="flex items-center gap-2 py-1.5">
            {grip}
            <span className="min-w-0 flex-1">
              {index + 1}. {item}
            </span>
            {buttons}
          </div>
        )}
      />
    </Specimen>
  )
}
