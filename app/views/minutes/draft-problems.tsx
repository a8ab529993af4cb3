import { Form, useNavigation } from '@remix-run/react'
import { Wrench } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { NamedProblem } from '~/domain/meetings/minutes/named-problems.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'

interface Props {
  meetingId: string
  problems: NamedProblem[]
  mayRestore: boolean
}

/** What keeps the draft from being submitted, by name, with one button that puts it right. */
export const DraftProblems = ({ meetingId, problems, mayRestore }: Props) => {
  const t = useT()
  const isBusy = useNavigation().formAction === paths.restoreRecords(meetingId)
  return (
    <Notice
      tone="warn"
      title={t('minutes:page.problems')}
      actions={
        mayRestore && (
          <Form method="post" action={paths.restoreRecords(meetingId)}>
            <Button icon={Wrench} pending={isBusy}>
              {t('minutes:act.restore')}
            </Button>
          </Form>
        )
      }
    >
      <ul className="list-disc pl-5">
        {problems.map((problem, index) => (
          <li key={index}>
            {t(`minutes:problem.${problem.fault}`)} {problem.fault !== 'order' && t(`minutes:problem.${problem.kind}`, { name: problem.name })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
