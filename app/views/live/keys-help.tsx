import { Keyboard } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { useHydrated } from '~/ui/use-hydrated'
import { useRoomKeys } from './use-room-keys'

const forLeaders = ['n', 'w', 'e', 'g', 'p', 'u', 'd', 'a'] as const
const forEverybody = ['h', 'vote'] as const

/** Which key does what in the room; the keys can be turned off here. */
export const KeysHelp = ({ isLeading }: { isLeading: boolean }) => {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const show = useCallback(() => setOpen(true), [])
  const keys = useRoomKeys(show)
  if (!useHydrated()) return null
  return (
    <>
      <Button type="button" look="plain" icon={Keyboard} onClick={show} aria-haspopup="dialog" className="max-lg:hidden">
        {t('live:keys.open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('live:keys.title')} footer={<Button type="button" onClick={keys.toggle}>{keys.isOn ? t('live:vote.turnOff') : t('live:vote.turnOn')}</Button>}>
        <p>{keys.isOn ? t('live:keys.intro') : t('live:keys.off')}</p>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
          {[...(isLeading ? forLeaders : []), ...forEverybody].map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-edge bg-paper px-2 py-0.5 font-sans text-sm font-semibold">{key === 'vote' ? t('live:keys.voteKeys') : key.toUpperCase()}</kbd>
              </dt>
              <dd>{t(`live:keys.does.${key}`)}</dd>
            </div>
          ))}
          <dt>
            <kbd className="rounded border border-edge bg-paper px-2 py-0.5 font-sans text-sm font-semibold">?</kbd>
          </dt>
          <dd>{t('live:keys.does.help')}</dd>
        </dl>
      </Dialog>
    </>
  )
}
