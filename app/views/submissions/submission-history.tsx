import { useT } from '~/core/i18n/use-t'
import type { SubmissionPage } from '~/domain/meetings/submissions/submission.queries.server'
import { useMoments } from '../meetings/use-moments'
import { Paragraphs } from '../text/paragraphs'

/** What happened with a submission, who did it and why; the latest last. */
export const SubmissionHistory = ({ steps }: { steps: SubmissionPage['submission']['steps'] }) => {
  const t = useT()
  const { dateTime } = useMoments()
  return (
    <ol className="border-b border-line">
      {steps.map(({ id, status, note, at, by }) => (
        <li key={id} className="border-t border-line py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">{t(`submissions:step.${status}`)}</span>
            <span className="text-sm text-ink-soft">{t('submissions:detail.by', { name: by.name, moment: dateTime(at) })}</span>
          </p>
          {note && (
            <div lang="nl" className="mt-1 grid gap-2">
              <Paragraphs text={note} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
