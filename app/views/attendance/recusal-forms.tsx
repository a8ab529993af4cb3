import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { PlacePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { Section } from '~/ui/section'

/** From which items somebody stays away, for a conflict of interest. */
export const RecusalForms = ({ page: { meeting, line, items, currentItemId } }: { page: PlacePageData }) => {
  const t = useT()
  const action = paths.recusal(meeting.id, line.id)
  const free = items.filter(({ isRecused }) => !isRecused)
  const suggested = free.find(({ id }) => id === currentItemId) ?? free[0]
  return (
    <Section title={t('attendance:recusal.title')} sub={t('attendance:recusal.text')} level={2}>
      <ul className="mb-4 grid gap-2">
        {items
          .filter(({ isRecused }) => isRecused)
          .map(({ id, number, title }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-2">
              <span>
                {t('attendance:recusal.list')} {number}. {title}
              </span>
              <Form method="post" action={action}>
                <input type="hidden" name="itemId" value={id} />
                <input type="hidden" name="from" value="aanwezigheid" />
                <Button name="isRecused" value="false" size="small">
                  {t('attendance:recusal.takeBack', { number })}
                </Button>
              </Form>
            </li>
          ))}
      </ul>
      {suggested && (
        <Form method="post" action={action} className="grid gap-4">
          <input type="hidden" name="from" value="aanwezigheid" />
          <SelectField
            field={plainField({ name: 'itemId', id: 'conflict-punt', value: suggested.id, required: true })}
            label={t('attendance:recusal.item')}
            options={free.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
            width="full"
          />
          <div>
            <Button name="isRecused" value="true">
              {t('attendance:recusal.submit')}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  )
}
