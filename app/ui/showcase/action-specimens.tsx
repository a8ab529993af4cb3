import { Form } from '@remix-run/react'
import { ArrowRight, CalendarPlus, Copy, Download, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button'
import { ConfirmButton } from '../confirm-button'
import { Dialog } from '../dialog'
import { Disclosure } from '../disclosure'
import { LinkButton } from '../link-button'
import { Menu, MenuButton, MenuLink } from '../menu'
import { TextLink } from '../text-link'
import { Group } from './group'
import { Specimen } from './specimen'

export function ActionSpecimens() {
  const [open, setOpen] = useState(false)
  return (
    <Group id="knoppen" title="Knoppen en koppelingen">
      <Specimen name="Button: primary, quiet, destructive, plain" row>
        <Button type="button" look="primary" icon={Send}>Verstuur de oproeping</Button>
        <Button type="button" icon={CalendarPlus}>Plan een datum</Button>
        <Button type="button" look="destructive" icon={Trash2}>Verwijder het punt</Button>
        <Button type="button" look="plain">Later</Button>
      </Specimen>
      <Specimen name="Button: bezig, niet beschikbaar" row>
        <Button type="button" look="primary" pending pendingLabel="Bezig met versturen">Verstuur</Button>
        <Button type="button" pending>Bewaar</Button>
        <Button type="button" look="primary" disabled>Verstuur</Button>
        <Button type="button" disabled>Bewaar</Button>
      </Specimen>
      <Specimen name="Button: small, normal, large" row>
        <Button type="button" size="small">Klein</Button>
        <Button type="button">Gewoon</Button>
        <Button type="button" size="large" look="primary" iconAfter={ArrowRight}>Groot</Button>
      </Specimen>
      <Specimen name="LinkButton en TextLink" row>
        <LinkButton to="." look="primary">Open de vergadering</LinkButton>
        <LinkButton to="." icon={Download}>Download het verslag</LinkButton>
        <p>
          Een <TextLink to=".">koppeling in een zin</TextLink>, een <TextLink to="." quiet>stille koppeling</TextLink> en{' '}
          <TextLink to="https://www.vlaanderen.be" external>een andere website</TextLink>.
        </p>
      </Specimen>
      <Specimen name="ConfirmButton en Dialog" row>
        <Form onSubmit={(event) => event.preventDefault()}>
          <ConfirmButton
            label="Annuleer de vergadering"
            question="De vergadering van 24 november annuleren?"
            consequence="De 14 genodigden krijgen een bericht. U kunt de vergadering daarna nog terugzetten."
            confirmLabel="Annuleer de vergadering van 24 november"
          />
        </Form>
        <Button type="button" onClick={() => setOpen(true)}>Open een venster</Button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Wie is vandaag voorzitter?" footer={<Button type="button" look="primary" onClick={() => setOpen(false)}>Duid aan</Button>}>
          <p>De aangeduide persoon leidt de vergadering vanaf nu.</p>
        </Dialog>
      </Specimen>
      <Specimen name="Menu en Disclosure">
        <div className="flex">
          <Menu label="Els Verhaeghe" align="start">
            <MenuLink to="." icon={Copy}>Mijn gegevens</MenuLink>
            <Form onSubmit={(event) => event.preventDefault()}>
              <MenuButton>Meld af</MenuButton>
            </Form>
          </Menu>
        </div>
        <Disclosure summary="Wat betekent volstrekte meerderheid?">Meer dan de helft van de uitgebrachte stemmen. Onthoudingen tellen niet mee.</Disclosure>
      </Specimen>
    </Group>
  )
}
