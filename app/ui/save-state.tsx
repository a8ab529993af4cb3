import { CircleAlert, CircleCheck } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'
import { Spinner } from './spinner'

export type Saving = 'saved' | 'saving' | 'unsaved'

/** Where the words are: say "saved" only when they are on disk. `savedAt` is a clock time, ready to read. */
export function SaveState({ state, savedAt }: { state: Saving; savedAt?: string }) {
  const t = useT()
  const looks = {
    saved: { className: 'text-polder', sign: <Icon icon={CircleCheck} />, words: savedAt ? t('ui:savedAt', { time: savedAt }) : t('ui:saved') },
    saving: { className: 'text-ink-soft', sign: <Spinner />, words: t('ui:saving') },
    unsaved: { className: 'text-alarm', sign: <Icon icon={CircleAlert} />, words: t('ui:unsaved') },
  }
  const { className, sign, words } = looks[state]
  return (
    <p role="status" className={`inline-flex items-center gap-2 font-semibold ${className}`}>
      {sign}
      <span>{words}</span>
    </p>
  )
}
