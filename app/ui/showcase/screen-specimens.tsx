import { SeatChart } from '../seat-chart'
import { Group } from './group'
import { Specimen } from './specimen'

export function ScreenSpecimens() {
  return (
    <Group id="scherm" title="Op het scherm aan de muur">
      <Specimen name="Thema screen: van 32 px, leesbaar vanop 8 meter">
        <div className="screen overflow-hidden rounded-box p-6 sm:p-12">
          <p className="font-semibold text-brick">4 · Advies, gesloten</p>
          <p className="mt-2 font-serif text-2xl font-semibold sm:text-4xl">Gunstig advies over het reglement</p>
          <div className="my-8">
            <SeatChart size="large" groups={[{ sign: 'for', count: 9, label: 'voor' }, { sign: 'against', count: 2, label: 'tegen' }, { sign: 'abstain', count: 1, label: 'onthouding' }]} />
          </div>
          <p><strong className="text-polder">Aangenomen.</strong> 9 voor, 2 tegen, 1 onthouding.</p>
          <p className="mt-4 text-ink-soft">Straks: leegstand en verwaarlozing</p>
        </div>
      </Specimen>
    </Group>
  )
}
