import { FolderOpen } from 'lucide-react'
import { Button } from '../button'
import { Chip } from '../chip'
import { ConnectionStatus } from '../connection-status'
import { Count } from '../count'
import { EmptyState } from '../empty-state'
import { Notice } from '../notice'
import { Problem } from '../problem'
import { SaveState } from '../save-state'
import { useToast } from '../toast'
import { Group } from './group'
import { Specimen } from './specimen'

export function MessageSpecimens() {
  const toast = useToast()
  return (
    <Group id="berichten" title="Berichten en toestanden">
      <Specimen name="Notice: info, ok, warn, error">
        <Notice tone="info" title="Deze vergadering is besloten">Het verslag komt niet op de publieke site.</Notice>
        <Notice tone="ok" live="off">De oproeping is verstuurd naar 14 genodigden.</Notice>
        <Notice tone="warn" title="Drie genodigden antwoordden nog niet" actions={<Button type="button" size="small">Stuur een herinnering</Button>} />
        <Notice tone="error" live="off" title="De bijlage is niet bewaard">Het bestand is groter dan 25 MB. De rest van het punt is wel bewaard. Kies een kleiner bestand.</Notice>
      </Specimen>
      <Specimen name="Chip en Count" row>
        <Chip tone="ok">in orde</Chip>
        <Chip tone="ok" sign="●">bezig</Chip>
        <Chip tone="info">morgen</Chip>
        <Chip tone="warn">plannen</Chip>
        <Chip tone="bad">nog geen</Chip>
        <Chip tone="neutral">besloten</Chip>
        <span>Acties <Count value={3} label="3 open acties" /></span>
        <span>Honderd <Count value={128} label="128 meldingen" /></span>
      </Specimen>
      <Specimen name="Toast" row>
        <Button type="button" onClick={() => toast({ tone: 'ok', text: 'Het agendapunt is toegevoegd.' })}>Toon een bevestiging</Button>
        <Button type="button" onClick={() => toast({ tone: 'error', text: 'Dat lukte niet. Wat u typte, staat er nog. Probeer het opnieuw.' })}>Toon een fout</Button>
      </Specimen>
      <Specimen name="SaveState">
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <SaveState state="saved" />
          <SaveState state="saved" savedAt="20.41" />
          <SaveState state="saving" />
          <SaveState state="unsaved" />
        </div>
      </Specimen>
      <Specimen name="ConnectionStatus">
        <ConnectionStatus state="connected" />
        <ConnectionStatus state="reconnecting" />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState icon={FolderOpen} level={4} title="Nog geen documenten" action={<Button type="button" look="primary">Maak een document</Button>}>
          Hier komen de teksten waar u samen aan schrijft. Begin met een leeg blad of met een Word-bestand.
        </EmptyState>
      </Specimen>
      <Specimen name="Problem (op een foutpagina is de titel de h1)">
        <Problem level={4} code="404" title="Deze pagina vonden we niet" actions={<Button type="button">Naar het overzicht</Button>} reference="b7f2">
          <p>Misschien is ze verplaatst, of mag u ze niet zien. Er ging niets verloren.</p>
        </Problem>
      </Specimen>
    </Group>
  )
}
