import { useT } from '~/core/i18n/use-t'
import type { Letter } from '~/core/letter'
import { buttonLook } from '~/ui/button-look'
import { DescriptionList } from '~/ui/description-list'

/** A mail as people will get it. Its button leads nowhere here: every link is personal. */
export const LetterPreview = ({ letter }: { letter: Letter }) => {
  const t = useT()
  const { subject, greeting, paragraphs, list, facts = [], button, schedule, small = [] } = letter
  return (
    <article aria-label={t('convocation:preview.mail')} className="rounded-box border border-line bg-surface p-5 shadow-soft sm:p-8">
      <p className="border-b border-line pb-3">
        <span className="text-ink-soft">{t('convocation:preview.subject')} </span>
        <span className="font-semibold">{subject}</span>
      </p>
      <div className="mt-5 grid grid-cols-1 gap-4">
        {[greeting, ...paragraphs].map((text) => (
          <p key={text}>{text}</p>
        ))}
        {list && (
          <div>
            <h3 className="mb-2 text-lg">{list.title}</h3>
            <ul className="grid list-disc gap-1.5 pl-5">
              {list.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <DescriptionList items={facts} />
        {button && (
          <p>
            <span className={buttonLook('primary', 'normal')}>{button.label}</span>
          </p>
        )}
        {schedule && (
          <div>
            <h3 className="mb-2 text-lg">{schedule.title}</h3>
            <ol className="border-b border-line">
              {schedule.lines.map(({ time, text, detail, isNested }) => (
                <li key={text} className="grid grid-cols-[3.5rem_1fr] border-t border-line py-2">
                  <span className="text-ink-soft tabular-nums">{time}</span>
                  <span className={isNested ? 'pl-6' : ''}>
                    {text}
                    {detail && <span className="block text-sm text-ink-soft">{detail}</span>}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        )}
        {small.map((text) => (
          <p key={text} className="text-sm text-ink-soft">
            {text}
          </p>
        ))}
      </div>
    </article>
  )
}
