import { PageHeader } from '../page-header'
import { ActionSpecimens } from './action-specimens'
import { ColourSpecimens } from './colour-specimens'
import { FieldSpecimens } from './field-specimens'
import { FormSpecimens } from './form-specimens'
import { ListSpecimens } from './list-specimens'
import { LiveSpecimens } from './live-specimens'
import { MessageSpecimens } from './message-specimens'
import { PlaceSpecimens } from './place-specimens'
import { ReadingSpecimens } from './reading-specimens'
import { ScreenSpecimens } from './screen-specimens'
import { TypeSpecimens } from './type-specimens'
import { VoteSpecimens } from './vote-specimens'

/** Every part in every state, to look at and to test. */
export function StyleShowcase() {
  return (
    <>
      <PageHeader eyebrow="Stijl" title="Eén tafel, iedereen errond" sub="Alle onderdelen van het scherm in al hun toestanden." />
      <ColourSpecimens />
      <TypeSpecimens />
      <ActionSpecimens />
      <FieldSpecimens />
      <FormSpecimens />
      <MessageSpecimens />
      <PlaceSpecimens />
      <ListSpecimens />
      <LiveSpecimens />
      <VoteSpecimens />
      <ReadingSpecimens />
      <ScreenSpecimens />
    </>
  )
}
