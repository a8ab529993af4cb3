import { useState } from 'react'
import { AvatarRow, Avatar } from '../avatar'
import { Card } from '../card'
import { ChoiceButton, ChoiceRow } from '../choice-button'
import { Clock } from '../clock'
import { Meter } from '../meter'
import { PersonLine } from '../person-line'
import { SeatChart } from '../seat-chart'
import type { Sign } from '../sign'
import { Spinner } from '../spinner'
import { Timeline, TimelineItem } from '../timeline'
import { Group } from './group'
import { Specimen } from './specimen'

const people = ['An Maertens', 'Karel Desmet', 'Marc Dewulf', 'Lien Claeys', 'Joris Boone', 'Sofie Vanhee', 'Tom De Clercq', 'Els Verhaeghe'].map((name) => ({ id: name, name }))
const answers: { sign: Sign; word: string; key: string }[] = [
  { sign: 'for', word: 'Voor', key: 'v' },
  { sign: 'against', word: 'Tegen', key: 't' },
  { sign: 'abstain', word: 'Onthouding', key: 'o' },
]

export function LiveSpecimens() {
  const [chosen, choose] = useState<Sign>('for')
  return (
    <Group id="tafel" title="Aan tafel">
      <Specimen name="Card tone=now, ChoiceButton, Meter">
        <Card tone="now" level={4} eyebrow="4 · Advies · nog 18 minuten" title="Geeft u gunstig advies over het ontwerp?">
          <ChoiceRow label="Uw stem">
            {answers.map(({ sign, word, key }) => (
              <ChoiceButton key={sign} type="button" sign={sign} shortcut={key} selected={chosen === sign} onClick={() => choose(sign)}>
                {word}
              </ChoiceButton>
            ))}
          </ChoiceRow>
          <p className="my-4 font-semibold text-polder">✓ Uw stem is opgeslagen. U kunt ze wijzigen tot de voorzitter sluit.</p>
          <Meter label="Opkomst" labelHidden value={10} max={12} valueText="10 van 12 stemgerechtigden hebben gestemd" threshold={7} thresholdLabel="7 nodig voor het quorum" />
        </Card>
      </Specimen>
      <Specimen name="ChoiceButton: onderweg, gesloten, zonder teken">
        <ChoiceRow label="Toestanden">
          <ChoiceButton type="button" sign="for" pending>Voor</ChoiceButton>
          <ChoiceButton type="button" sign="against" selected>Tegen</ChoiceButton>
          <ChoiceButton type="button" sign="abstain" disabled>Onthouding</ChoiceButton>
          <ChoiceButton type="button" sign="none">Dinsdag</ChoiceButton>
        </ChoiceRow>
      </Specimen>
      <Specimen name="SeatChart: normal, large, nog leeg">
        <SeatChart label="Uitslag" groups={[{ sign: 'for', count: 9, label: 'voor' }, { sign: 'against', count: 2, label: 'tegen' }, { sign: 'abstain', count: 1, label: 'onthouding' }]} />
        <SeatChart label="Uitslag" size="large" groups={[{ sign: 'for', count: 5, label: 'voor' }, { sign: 'abstain', count: 1, label: 'onthouding' }, { sign: 'none', count: 3, label: 'nog niet gestemd' }]} />
        <Meter label="Aanwezig" value={9} max={14} valueText="9 van 14 zetels" tone="polder" />
      </Specimen>
      <Specimen name="Timeline compact en PersonLine">
        <div className="grid gap-8 md:grid-cols-2">
          <Timeline label="Agenda, smal" compact>
            <TimelineItem time="19.32" title="Welkom en goedkeuring verslag" state="done" />
            <TimelineItem time="20.21" title="Ontwerp toewijzingsreglement bescheiden huur" state="current" />
            <TimelineItem time="20.30" title="Overgangsregeling" state="toCome" nested />
            <TimelineItem time="20.45" title="Leegstand en verwaarlozing" state="toCome" />
          </Timeline>
          <div>
            <PersonLine name="An Maertens" detail="voorzitter, schepen van wonen" />
            <PersonLine name="Karel Desmet" detail="gemeente Ichtegem" trailing={<span className="tabular-nums text-ink-soft">1.20</span>} />
            <PersonLine name="Jan van den Berghe" />
          </div>
        </div>
      </Specimen>
      <Specimen name="Avatar, AvatarRow, Clock, Spinner" row>
        <Avatar name="Sofie Vanhee" size="small" />
        <Avatar name="Sofie Vanhee" color="#1D5C86" />
        <Avatar name="Sofie Vanhee" size="large" />
        <AvatarRow people={people} label="Wie hier is" />
        <Clock now="2026-11-24T19:41:00Z" />
        <Spinner />
      </Specimen>
    </Group>
  )
}
