import { Phone } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { TextLink } from '~/ui/text-link'

const tasks = ['vision', 'table', 'information', 'quality', 'land', 'shop', 'rules'] as const

/** What Woonpunt is and does, and whom to call. */
export const HomeAbout = () => {
  const t = useT()
  return (
    <>
      <section aria-labelledby="wat-is-woonpunt" className="mt-14 grid gap-x-14 gap-y-8 pt-2 lg:grid-cols-[5fr_6fr]">
        <div>
          <h2 id="wat-is-woonpunt" className="text-2xl sm:text-3xl">
            {t('publication:home.what')}
          </h2>
          <figure className="mt-5 border-l-4 border-brick pl-5">
            <blockquote className="font-serif text-xl leading-snug">
              <p>{t('publication:home.right')}</p>
            </blockquote>
            <figcaption className="mt-2 text-sm text-ink-soft">{t('publication:home.rightSource')}</figcaption>
          </figure>
          <p className="mt-5 text-ink-soft">{t('publication:home.whatText')}</p>
        </div>
        <ol className="grid content-start gap-x-8 sm:grid-cols-2 [counter-reset:taak]">
          {tasks.map((task) => (
            <li key={task} className="flex gap-4 border-t border-line py-3.5 [counter-increment:taak] before:font-serif before:text-xl before:leading-tight before:font-semibold before:text-brick before:tabular-nums before:content-[counter(taak)]">
              <span>{t(`publication:task.${task}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="woonvraag" className="mt-14 flex flex-wrap items-center justify-between gap-x-10 gap-y-4 rounded-box bg-brick-soft px-6 py-7 sm:px-9">
        <div className="max-w-[36rem]">
          <h2 id="woonvraag">{t('publication:home.question')}</h2>
          <p className="mt-1">
            {t('publication:home.questionText')} <span className="whitespace-nowrap"><TextLink to={paths.contact()}>{t('publication:home.toContact')}</TextLink></span>
          </p>
        </div>
        <a href="tel:+3259342270" className="inline-flex items-center gap-3 font-serif text-2xl font-semibold text-ink no-underline hover:underline">
          <Icon icon={Phone} className="text-brick" /> 059 34 22 70
        </a>
      </section>
    </>
  )
}
