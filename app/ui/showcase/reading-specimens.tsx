import { DescriptionList } from '../description-list'
import { Inset } from '../inset'
import { Notice } from '../notice'
import { Prose } from '../prose'
import { Sheet } from '../sheet'
import { TextLink } from '../text-link'
import { Group } from './group'
import { Specimen } from './specimen'

export function ReadingSpecimens() {
  return (
    <Group id="lezen" title="Lezen">
      <Specimen name="Sheet, Prose, Inset">
        <Sheet margin={<Notice tone="info" title="Sofie Vanhee">Hier hoort een overgangsregeling bij.</Notice>}>
          <Prose>
            <h4 className="!text-3xl">Verslag woonoverleg Ichtegem</h4>
            <p className="font-sans !text-md text-ink-soft">24 november 2026, 19.32–21.36 uur · administratief centrum Eernegem</p>
            <div className="border-y border-line py-3.5 font-sans text-md">
              <DescriptionList wide items={[{ term: 'Gemeente Ichtegem', detail: 'An Maertens (voorzitter), Karel Desmet' }, { term: 'OCMW Ichtegem', detail: 'Sofie Vanhee (vanaf punt 3)' }, { term: 'Verontschuldigd', detail: 'Energiehuis' }]} />
            </div>
            <h4 className="!text-xl">4. Ontwerp toewijzingsreglement</h4>
            <p>
              Marc Dewulf licht het ontwerp toe. <strong>Vijf organisaties</strong> bezorgden vooraf een standpunt; vier gaan akkoord, één maakt voorbehoud bij <em>artikel 6</em>. Zie het <a href="#lezen">ontwerp</a>.
            </p>
            <ul>
              <li>een overgangsregeling voor gezinnen op de lijst</li>
              <li>een jaarlijkse evaluatie
                <ol>
                  <li>in het voorjaar</li>
                  <li>met cijfers per gemeente</li>
                </ol>
              </li>
            </ul>
            <table>
              <thead><tr><th scope="col">Project</th><th scope="col">Woningen</th><th scope="col">Fase</th></tr></thead>
              <tbody>
                <tr><td>Stationsstraat</td><td>24</td><td>ruwbouw</td></tr>
                <tr><td>Oude Melkerij</td><td>11</td><td>vergunning</td></tr>
              </tbody>
            </table>
            <Inset eyebrow="BESLUIT WO-ICH-2026-014" foot={<>Stemming op naam: 9 voor, 2 tegen, 1 onthouding · aangenomen · <TextLink to=".">bekijk de stemming</TextLink></>}>
              <p><strong>Artikel 1.</strong> Het woonoverleg geeft gunstig advies over het ontwerp, mits artikel 6 een overgangsregeling krijgt.</p>
            </Inset>
            <blockquote>Niemand verliest door dit reglement zijn plaats op de lijst.</blockquote>
          </Prose>
        </Sheet>
      </Specimen>
    </Group>
  )
}
