import { useState } from 'react'
import { ChoiceButton, ChoiceRow } from '../choice-button'
import { Counter } from '../counter'
import { KeyHint } from '../key-hint'
import { OptionBars } from '../option-bars'
import { OptionMark } from '../option-mark'
import { PickLine } from '../pick-line'
import type { Sign } from '../sign'
import { TableChart } from '../table-chart'
import { Group } from './group'
import { Specimen } from './specimen'

const signs: Sign[] = ['for', 'against', 'abstain', 'conditional', 'none']

export function VoteSpecimens() {
  const [chosen, choose] = useState('2')
  return (
    <Group id="stemmen" title="Stemmen">
      <Specimen name="ChoiceButton met number: antwoorden die iemand schreef">
        <ChoiceRow label="Wanneer komen we samen?" stacked>
          {['Dinsdag 12 januari om 20 uur', 'Donderdag 14 januari om 19.30 uur', 'Woensdag 20 januari, in de namiddag'].map((words, index) => (
            <ChoiceButton key={words} type="button" sign="none" number={String(index + 1)} shortcut={String(index + 1)} selected={chosen === String(index + 1)} onClick={() => choose(String(index + 1))}>
              {words}
            </ChoiceButton>
          ))}
        </ChoiceRow>
      </Specimen>
      <Specimen name="PickLine: kiezen voor er iets verstuurd wordt">
        <div className="grid gap-2.5 sm:grid-cols-2">
          <PickLine type="radio" sign="for" name="standpunt" value="voor" shortcut="1" defaultChecked>Gunstig</PickLine>
          <PickLine type="radio" sign="conditional" name="standpunt" value="voorwaarden" shortcut="2">Gunstig met voorwaarden</PickLine>
          <PickLine type="checkbox" sign="none" number="3" name="meer" value="3" defaultChecked>Renovatie van de gevel</PickLine>
          <PickLine type="checkbox" sign="none" number="4" name="meer" value="4">Een fietsenstalling</PickLine>
        </div>
      </Specimen>
      <Specimen name="OptionMark, KeyHint, Counter" row>
        {signs.map((sign) => (
          <OptionMark key={sign} sign={sign} {...(sign === 'none' && { number: '4' })} />
        ))}
        <span className="relative inline-block h-8 w-12"><KeyHint corner>v</KeyHint></span>
        <Counter id="handen" name="handen" label="Handen voor" defaultValue={7} max={12} lessLabel="Eén hand minder" moreLabel="Eén hand meer" />
      </Specimen>
      <Specimen name="TableChart: de tafel van bovenaf">
        <TableChart label="Uitslag" groups={[{ sign: 'for', count: 9, label: 'voor' }, { sign: 'against', count: 2, label: 'tegen' }, { sign: 'abstain', count: 1, label: 'onthouding' }, { sign: 'none', count: 2, label: 'niet gestemd' }]}>
          <strong className="font-serif text-2xl">9 voor, 2 tegen</strong>
        </TableChart>
        <TableChart label="Een grote tafel" groups={[{ sign: 'for', count: 61, label: 'voor' }, { sign: 'against', count: 24, label: 'tegen' }, { sign: 'none', count: 15, label: 'niet gestemd' }]} />
      </Specimen>
      <Specimen name="OptionBars: antwoorden naast elkaar">
        <OptionBars
          label="Antwoorden"
          max={12}
          threshold={7}
          thresholdText="7 stemmen nodig"
          chosenText="Gekozen"
          bars={[
            { key: '1', mark: <OptionMark sign="none" number="1" size="small" />, label: 'Dinsdag 12 januari', count: 8, countText: '8', isWinner: true },
            { key: '2', mark: <OptionMark sign="none" number="2" size="small" />, label: 'Donderdag 14 januari', count: 3, countText: '3' },
            { key: 'abstain', mark: <OptionMark sign="abstain" size="small" />, label: 'Onthouding', count: 1, countText: '1', isQuiet: true },
          ]}
        />
      </Specimen>
    </Group>
  )
}
