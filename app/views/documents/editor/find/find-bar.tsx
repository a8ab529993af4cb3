import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { formatNumber } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { Wanted } from '~/domain/documents/words/find-words'
import { Button } from '~/ui/button'
import { useDesk } from '../desk-context'
import { Press } from '../press'
import { Field } from './field'
import { closeFind, type FindMode, foundIn, lookFor, openFind, showReplace, stepFound } from './found-words'
import { replaceAllFound, replaceFound } from './replace-found'

interface Found {
  mode: FindMode
  asked: number
  wanted: Wanted
  count: number
  current: number
}

const readFound = (editor: Editor | null): Found | null => {
  const shown = editor && foundIn(editor.state)
  return shown?.mode ? { mode: shown.mode, asked: shown.asked, wanted: shown.wanted, count: shown.places.count, current: shown.current } : null
}

/** Finding and replacing, under the tools, while it is asked for. */
export const FindBar = () => {
  const { editor } = useDesk()
  const found = useEditorState({ editor, selector: ({ editor }) => readFound(editor) })
  return editor && found && <OpenFindBar editor={editor} found={found} />
}

const OpenFindBar = ({ editor, found: { mode, asked, wanted, count, current } }: { editor: Editor; found: Found }) => {
  const t = useT()
  const language = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const look = (change: Partial<Wanted>): void => {
    setReplaced(null)
    lookFor(editor, { ...wanted, ...change })
  }
  const step = (by: 1 | -1): void => {
    setReplaced(null)
    stepFound(editor, by)
  }
  const replaceOne = (): void => {
    setReplaced(null)
    if (editor.isEditable) replaceFound(editor, words)
  }
  const replaceAll = (): void => {
    if (editor.isEditable) setReplaced(replaceAllFound(editor, words))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`
    const act = { Escape: () => closeFind(editor), F3: () => step(1), 'Shift+F3': () => step(-1), 'Ctrl+f': () => openFind(editor, 'find'), 'Ctrl+h': () => openFind(editor, 'replace') }[pressed]
    if (!act) return
    event.preventDefault()
    act()
  }
  const said = replaced !== null ? t('words:find.replaced', { count: replaced }) : wanted.text.trim() === '' ? '' : count === 0 ? t('words:find.none') : t('words:find.at', { at: formatNumber(current + 1, language), all: formatNumber(count, language) })
  return (
    <div role="search" aria-label={t('words:find.title')} onKeyDown={onKeyDown} className="find-bar grid gap-2 border-t border-line pt-2">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        <Field ref={field} label={t('words:find.field')} value={wanted.text} onText={(text) => look({ text })} onEnter={(event) => step(event.shiftKey ? -1 : 1)} />
        <p role="status" className="min-w-24 px-2 text-sm text-ink-soft tabular-nums">
          {said}
        </p>
        <Press icon={ChevronUp} label={t('words:find.previous')} keys="Shift + F3" isOff={count === 0} onPress={() => step(-1)} />
        <Press icon={ChevronDown} label={t('words:find.next')} keys="F3" isOff={count === 0} onPress={() => step(1)} />
        <Press icon={CaseSensitive} label={t('words:find.exact')} isOn={wanted.isExact} onPress={() => look({ isExact: !wanted.isExact })} />
        <Press icon={WholeWord} label={t('words:find.whole')} isOn={wanted.isWhole} onPress={() => look({ isWhole: !wanted.isWhole })} />
        <Press icon={Replace} label={t('words:find.withReplace')} keys="Ctrl + H" isOn={mode === 'replace'} onPress={() => showReplace(editor, mode !== 'replace')} />
        <span className="ml-auto">
          <Press icon={X} label={t('words:find.close')} keys="Esc" onPress={() => closeFind(editor)} />
        </span>
      </div>
      {mode === 'replace' && (
        <div className="flex flex-wrap items-center gap-2">
          <Field label={t('words:find.with')} value={words} onText={setWords} onEnter={replaceOne} />
          <Button type="button" size="small" onClick={replaceOne}>
            {t('words:find.replace')}
          </Button>
          <Button type="button" size="small" onClick={replaceAll}>
            {t('words:find.replaceAll')}
          </Button>
        </div>
      )}
    </div>
  )
}
