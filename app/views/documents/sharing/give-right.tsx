import { Form } from '@remix-run/react'
import { UserPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'

const given = ['read', 'comment', 'suggest', 'write'] as const

/** Gives somebody a right, or another one than they had. */
export const GiveRight = ({ page: { paper, choices } }: { page: SharingPage }) => {
  const t = useT()
  const options = (kind: 'person' | 'organisation' | 'body', all: { id: string; name: string }[]) => ({
    label: t(`documents:holders.${kind}`),
    options: all.map(({ id, name }) => ({ value: `${kind}/${id}`, label: name })),
  })
  return (
    <Form method="post" action={paths.giveRight(paper.id)} className="mt-5 flex flex-wrap items-end gap-x-4 gap-y-3" aria-label={t('documents:sharing.give')}>
      <div className="min-w-0 flex-[2_1_16rem]">
        <SelectField
          field={plainField({ name: 'holder', required: true })}
          label={t('documents:sharing.holder')}
          placeholder={t('documents:sharing.choose')}
          groups={[options('body', choices.bodies), options('organisation', choices.organisations), options('person', choices.people)]}
          width="full"
        />
      </div>
      <div className="flex-[1_1_10rem]">
        <SelectField field={plainField({ name: 'level', value: 'comment', required: true })} label={t('documents:sharing.level')} options={given.map((level) => ({ value: level, label: t(`documents:level.${level}`) }))} width="full" />
      </div>
      <Button icon={UserPlus}>{t('documents:sharing.give')}</Button>
    </Form>
  )
}
