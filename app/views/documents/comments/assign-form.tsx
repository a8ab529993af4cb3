import { useFetcher } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { useHydrated } from '~/ui/use-hydrated'
import { type ActAnswer, useToldAct } from './act-button'
import type { Reader } from './threads-page-data'

interface Props {
  documentId: string
  threadId: string
  assigneeId: string | undefined
  readers: readonly Reader[]
  isInPlace?: boolean
}

/** Gives a thread to somebody who may read the document. */
export const AssignForm = ({ documentId, threadId, assigneeId, readers, isInPlace }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const action = paths.assignThread(documentId, threadId)
  const fetcher = useFetcher<ActAnswer>({ key: action })
  useToldAct(fetcher)
  return (
    <fetcher.Form method="post" action={action} className="grid gap-2">
      {isInPlace && isHydrated && <input type="hidden" name="inPlace" value="1" />}
      <SelectField
        field={plainField({ name: 'personId', id: `toewijzing-${threadId}`, value: assigneeId ?? '' })}
        label={t('comments:assignTo')}
        width="full"
        placeholder={t('comments:nobody')}
        options={readers.map(({ id, name, organisation }) => ({ value: id, label: organisation ? `${name}, ${organisation}` : name }))}
      />
      <div>
        <Button size="small" pending={fetcher.state !== 'idle'}>
          {t('comments:assignSubmit')}
        </Button>
      </div>
    </fetcher.Form>
  )
}
