import { Form } from '@remix-run/react'
import { CornerDownRight } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { Leftovers } from '~/domain/meetings/reuse/carry'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { useMoments } from '../meetings/use-moments'

/** What the last meeting left, and the one press that takes it along. */
export const CarryOver = ({ meetingId, leftovers: { previous, approvesMinutes, openActions, adjourned } }: { meetingId: string; leftovers: Leftovers }) => {
  const t = useT()
  const { date } = useMoments()
  return (
    <Card title={t('agenda:carry.title')} sub={`${previous.title}, ${date(previous.startsAt)}`} level={2} className="mb-8">
      <ul className="grid list-disc gap-1 pl-5">
        {approvesMinutes && <li>{t('agenda:carry.minutes')}</li>}
        {openActions > 0 && <li>{t('agenda:carry.actions', { count: openActions })}</li>}
        {adjourned.map(({ id, title, minutes }) => (
          <li key={id}>{t('agenda:carry.adjourned', { title, count: minutes })}</li>
        ))}
      </ul>
      <Form method="post" action={paths.carryOver(meetingId)} preventScrollReset className="mt-4">
        <Button icon={CornerDownRight}>{t('agenda:carry.submit')}</Button>
      </Form>
    </Card>
  )
}
