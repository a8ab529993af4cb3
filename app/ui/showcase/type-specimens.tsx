import { Group } from './group'
import { Specimen } from './specimen'

const sizes = ['text-4xl', 'text-3xl', 'text-2xl', 'text-xl', 'text-lg']

export function TypeSpecimens() {
  return (
    <Group id="letters" title="Letters">
      <Specimen name="Source Serif 4: koppen, verslagen, besluiten">
        {sizes.map((size) => (
          <p key={size} className={`font-serif font-semibold ${size}`}>
            Wonen in de polder, {size}
          </p>
        ))}
      </Specimen>
      <Specimen name="Source Sans 3: het scherm">
        <p className="text-base">Gewone tekst is 17 px. De woorden zijn kort en zeggen wat er gebeurt.</p>
        <p className="text-md">text-md, 16 px: knoppen. 0123456789</p>
        <p className="text-sm text-ink-soft">text-sm, 15 px: bijschriften en uitleg bij een veld.</p>
        <p className="text-xs text-ink-soft">text-xs, 14 px: de kleinste, voor een woord of een getal.</p>
      </Specimen>
    </Group>
  )
}
