import { type ComponentProps, useEffect, useId, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { PollRecount } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { readCheckCode, sayCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { controlLook } from '~/ui/fields/control-look'
import { Notice } from '~/ui/notice'
import { useHydrated } from '~/ui/use-hydrated'
import { codesIn, forgetCodes, type KeptCodes, readCodes } from '../live/secret-codes'
import { useSay } from './use-say'

type List = NonNullable<PollRecount['list']>

interface Props {
  list: List
  poll: PollRecount['poll']
  viewerId: string
}

/** The published votes of a secret poll. Looking for a code happens on this device: the code is never sent. */
export const SecretList = ({ list, poll, viewerId }: Props) => {
  const t = useT()
  const say = useSay()
  const isHydrated = useHydrated()
  const [kept, setKept] = useState<KeptCodes>({})
  const [isForgotten, setForgotten] = useState(false)
  useEffect(() => setKept(readCodes({ pollId: poll.id, viewerId })), [poll.id, viewerId])
  const own = codesIn(kept)
  const isCounted = own.every((code) => list.some((line) => line.code === code))
  const words = ({ choices }: List[number]): string =>
    poll.options
      .filter(({ key }) => choices.includes(key))
      .map((option) => optionWord(say, poll.method, option))
      .join(', ')
  const forget = () => {
    forgetCodes({ pollId: poll.id, viewerId })
    setKept({})
    setForgotten(true)
  }
  const columns: ComponentProps<typeof DataTable<List[number]>>['columns'] = [
    { id: 'code', header: t('secret:page.code'), rowHeader: true, cell: ({ code }) => <Code code={code} isOwn={own.includes(code)} /> },
    { id: 'choice', header: t('secret:page.choice'), cell: words },
  ]
  return (
    <div className="grid gap-5">
      <p>{t('secret:page.listText')}</p>
      {isHydrated && <Finder list={list} words={words} />}
      {own.length > 0 && (
        <Notice
          tone={isCounted ? 'ok' : 'error'}
          actions={
            <Button type="button" size="small" onClick={forget}>
              {t('secret:code.forget')}
            </Button>
          }
        >
          {isCounted ? t('secret:page.yoursFound') : t('secret:page.yoursMissing')}
        </Notice>
      )}
      {isForgotten && <p role="status">{t('secret:code.forgotten')}</p>}
      <DataTable caption={t('secret:page.list')} captionHidden columns={columns} rows={list} rowId={({ code }) => code} />
    </div>
  )
}

const Code = ({ code, isOwn }: { code: string; isOwn: boolean }) => {
  const t = useT()
  return (
    <>
      <code className="font-mono">{sayCheckCode(code)}</code>
      {isOwn && <span className="ml-3 text-sm font-semibold text-polder">✓ {t('secret:page.yours')}</span>}
    </>
  )
}

const Finder = ({ list, words }: { list: List; words: (line: List[number]) => string }) => {
  const t = useT()
  const id = useId()
  const [typed, setTyped] = useState('')
  const code = readCheckCode(typed)
  const found = list.find((line) => line.code === code)
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t('secret:page.find')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t('secret:page.findHint')}
      </p>
      <input id={id} type="text" className={`${controlLook} max-w-[16rem] font-mono uppercase`} autoComplete="off" spellCheck={false} aria-describedby={`${id}-hint`} placeholder="XXXX-XXXX-XXXX" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <p role="status" className={`min-h-[1.6em] font-semibold ${found ? 'text-polder' : 'text-alarm'}`}>
        {found ? t('secret:page.found', { choice: words(found) }) : code.length >= 12 ? t('secret:page.notFound') : ''}
      </p>
    </div>
  )
}
