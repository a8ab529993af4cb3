import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '~/ui/icon'
import { useDesk } from './desk-context'
import { FindBar } from './find/find-bar'
import { openFind } from './find/found-words'

/** Under the tools: what else concerns the words of the text, and finding in it. */
export const WordsPanel = ({ children }: { children?: ReactNode }) => {
  const t = useT()
  const { editor } = useDesk()
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3">
        {children}
        <button
          type="button"
          title={`${t('words:find.title')} (Ctrl + F)`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor && openFind(editor, 'find')}
          className="ml-auto inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 text-sm hover:bg-shade"
        >
          <Icon icon={Search} /> {t('words:find.open')}
        </button>
      </div>
      <FindBar />
    </>
  )
}
