import { colours, type Colour } from '../tokens'
import { Group } from './group'
import { Specimen } from './specimen'

const meanings: [Colour, string][] = [
  ['ink', 'tekst'],
  ['ink-soft', 'bijschrift'],
  ['paper', 'blad'],
  ['surface', 'kaart'],
  ['shade', 'rust'],
  ['line', 'lijn'],
  ['edge', 'rand van wat u kunt bedienen'],
  ['brick', 'de ene actie, de plaats waar u bent'],
  ['brick-strong', 'de actie onder de muis'],
  ['brick-soft', 'grond'],
  ['polder', 'voor, aanwezig, klaar'],
  ['polder-soft', 'grond'],
  ['sea', 'koppeling, uitleg'],
  ['sea-soft', 'grond'],
  ['sand', 'onthouding, aandacht'],
  ['sand-soft', 'grond'],
  ['alarm', 'tegen, fout'],
  ['alarm-soft', 'grond'],
]

export function ColourSpecimens() {
  return (
    <Group id="kleuren" title="Kleuren">
      <Specimen name="Rollen">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-4">
          {meanings.map(([colour, meaning]) => (
            <li key={colour}>
              <span className="block h-14 rounded-box border border-line" style={{ background: colours[colour] }} />
              <span className="mt-1 block text-sm font-semibold">
                {colour} <span className="font-normal text-ink-soft">{colours[colour]}</span>
              </span>
              <span className="block text-sm text-ink-soft">{meaning}</span>
            </li>
          ))}
        </ul>
      </Specimen>
    </Group>
  )
}
