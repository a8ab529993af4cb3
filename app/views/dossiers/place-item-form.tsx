import { Form } from '@remix-run/react'
import { FolderInput } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DossierPage } from '~/domain/dossiers/dossier-page.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { useMoments } from '../meetings/use-moments'

/** Puts an agenda item of the body in a dossier, also of a meeting that was held. */
export const PlaceItemForm = ({ dossierId, items }: { dossierId: string; items: DossierPage['items'] }) => {
  const t = useT()
  const { date } = useMoments()
  return (
    <Form method="post" action={paths.dossierItems(dossierId)} className="flex flex-wrap items-end gap-x-4 gap-y-3" aria-label={t('dossiers:place.title')}>
      <div className="min-w-0 flex-[1_1_18rem]">
        <SelectField field={plainField({ name: 'itemId', value: '', required: true })} label={t('dossiers:place.item')} placeholder={t('dossiers:place.choose')} options={items.map(({ id, title, startsAt }) => ({ value: id, label: `${date(startsAt)}: ${title}` }))} width="full" />
      </div>
      <Button icon={FolderInput} name="place" value="in">
        {t('dossiers:place.submit')}
      </Button>
    </Form>
  )
}
