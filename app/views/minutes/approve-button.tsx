import { Form } from '@remix-run/react'
import { Check } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'

interface Props {
  meetingId: string
  /** The item of the running meeting through which it goes, and the page to come back to. */
  via?: { itemId: string; returnTo: string }
}

/** Approves minutes, after asking once. */
export const ApproveButton = ({ meetingId, via }: Props) => {
  const t = useT()
  return (
    <Form method="post" action={paths.approveMinutes(meetingId)}>
      {via && <input type="hidden" name="viaItemId" value={via.itemId} />}
      {via && <input type="hidden" name="returnTo" value={via.returnTo} />}
      <ConfirmButton
        look="primary"
        icon={Check}
        label={t('minutes:act.approve')}
        question={t('minutes:act.approveQuestion')}
        consequence={t('minutes:act.approveConsequence')}
        confirmLabel={t('minutes:act.approve')}
      />
    </Form>
  )
}
