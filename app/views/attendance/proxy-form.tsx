import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { acceptedFiles } from '~/domain/documents/files/attachment'
import type { ProxiesPageData } from '~/domain/meetings/proxies/proxies.queries.server'
import { proxySchema } from '~/domain/meetings/proxies/proxy.schema'
import { Button } from '~/ui/button'
import { FileField } from '~/ui/fields/file-field'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { useSchemaForm } from '../use-schema-form'

interface Props {
  page: ProxiesPageData
  lastResult?: SubmissionResult<string[]> | undefined
}

const seatOption = ({ id, name, organisation }: ProxiesPageData['holders'][number]) => ({ value: id, label: name === organisation ? name : `${name}, ${organisation}` })

/** Who lets whom vote, for what, with the paper when there is one. */
export const ProxyForm = ({ page: { givers, holders, items, mayEnter }, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('volmacht', proxySchema, { lastResult, defaultValue: { giverSeatId: givers.length === 1 && !mayEnter ? givers[0]!.id : undefined, itemId: '' } })
  const itemOptions = items.map(({ id, number, title }) => ({ value: id, label: title === null ? t('attendance:proxy.forClosedItem', { number }) : t('attendance:proxy.forItem', { number, title }) }))
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ giverSeatId: t('attendance:proxy.giver'), holderSeatId: t('attendance:proxy.holder'), itemId: t('attendance:proxy.forWhat'), paper: t('attendance:proxy.paper') }} />
      {givers.length === 1 && !mayEnter ? (
        <input type="hidden" name="giverSeatId" value={givers[0]!.id} />
      ) : (
        <SelectField field={fields.giverSeatId} label={t('attendance:proxy.giver')} options={givers.map(seatOption)} width="full" />
      )}
      <SelectField field={fields.holderSeatId} label={t('attendance:proxy.holder')} options={holders.filter(({ id }) => givers.length > 1 || id !== givers[0]?.id).map(seatOption)} width="full" />
      <SelectField field={fields.itemId} label={t('attendance:proxy.forWhat')} placeholder={t('attendance:proxy.wholeMeeting')} options={itemOptions} width="full" />
      <FileField field={fields.paper} label={t('attendance:proxy.paper')} accept={acceptedFiles} />
      <div>
        <Button look="primary">{t('attendance:proxy.give')}</Button>
      </div>
    </Form>
  )
}
