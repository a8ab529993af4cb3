import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { attendancePage } from '~/domain/meetings/attendance/attendance.queries.server'
import { answersOf } from '~/domain/meetings/convocation/convocation.queries.server'
import { AttendancePage } from '~/views/attendance/attendance-page'
import { AnswersPage } from '~/views/convocation/answers-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Until the meeting opens, who answered what; from then on, who is there. */
export const loader = memberPage(async (args) => {
  const answers = await answersOf(args.actor, param(args, 'meetingId'))
  const isHeld = answers.meeting.status !== 'preparation' && answers.meeting.status !== 'convened' && answers.meeting.status !== 'cancelled'
  return {
    answers,
    attendance: isHeld ? await attendancePage(args.actor, answers.meeting.id) : null,
    title: await titleOf(args, isHeld ? 'attendance:title' : 'convocation:answers.title'),
  }
})

export default function Attendance() {
  const { answers, attendance } = useLoaderData<typeof loader>()
  return attendance ? <AttendancePage page={attendance} /> : <AnswersPage {...answers} />
}
