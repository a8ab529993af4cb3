import { Minus, Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PaperNode } from '~/domain/documents/paper/paper-text'
import { type ComparedRow, sidesOf } from '~/domain/documents/versions/compare'
import { Icon } from '~/ui/icon'
import { Prose } from '~/ui/prose'
import { PaperText } from '../paper/paper-text'

interface Props {
  rows: ComparedRow[]
  /** Where its pictures are. */
  fileTo: (fileId: string) => string
}

const Part = ({ node, before, fileTo }: { node: PaperNode; before: readonly PaperNode[]; fileTo: Props['fileTo'] }) => <PaperText text={{ type: 'doc', content: [node] }} before={before} fileTo={fileTo} />

const nothing = sidesOf([])

const isArticle = (row: ComparedRow): boolean => [sidesOf([row]).before[0], sidesOf([row]).after[0]].some((node) => node?.type === 'article')

/** What stands before every row, on both sides: of articles, for nothing else is counted on and a long text has thousands of rows. */
const runningSides = (rows: readonly ComparedRow[]) => rows.map((row, index) => (isArticle(row) ? sidesOf(rows.slice(0, index)) : nothing))

/** One text in which both stand: what was added underlined, what was taken away struck through, and a word at every block that came or went. */
export const InlineComparison = ({ rows, fileTo }: Props) => {
  const sides = runningSides(rows)
  return (
    <Prose>
      {rows.map((row, index) => (
        <div key={index} className={`compared compared-${row.kind}`}>
          {row.kind === 'inserted' && <Tag kind={row.kind} node={row.after} />}
          {row.kind === 'deleted' && <Tag kind={row.kind} node={row.before} />}
          <Part
            node={row.kind === 'same' ? row.node : row.kind === 'inserted' ? row.after : row.kind === 'deleted' ? row.before : row.merged}
            before={row.kind === 'deleted' ? sides[index]!.before : sides[index]!.after}
            fileTo={fileTo}
          />
        </div>
      ))}
    </Prose>
  )
}

/** The earlier text on the left, the later one on the right, block beside block. On a phone under each other. */
export const SideBySide = ({ rows, fileTo }: Props) => {
  const t = useT()
  const sides = runningSides(rows)
  return (
    <div className="grid gap-x-8 gap-y-4">
      <div className="hidden grid-cols-2 gap-x-8 border-b border-line pb-2 font-semibold md:grid">
        <p>{t('versions:earlier')}</p>
        <p>{t('versions:later')}</p>
      </div>
      {rows.map((row, index) => (
        <div key={index} className={`compared compared-${row.kind} grid grid-cols-[minmax(0,1fr)] gap-x-8 md:grid-cols-2`}>
          <Side node={row.kind === 'same' ? row.node : row.kind === 'inserted' ? null : row.before} kind={row.kind === 'deleted' ? 'deleted' : null} before={sides[index]!.before} fileTo={fileTo} />
          <Side node={row.kind === 'same' ? row.node : row.kind === 'deleted' ? null : row.after} kind={row.kind === 'inserted' ? 'inserted' : null} before={sides[index]!.after} fileTo={fileTo} isRepeated={row.kind === 'same'} />
        </div>
      ))}
    </div>
  )
}

/** What is the same on both sides is read once. */
const Side = ({ node, kind, before, fileTo, isRepeated = false }: { node: PaperNode | null; kind: 'inserted' | 'deleted' | null; before: readonly PaperNode[]; fileTo: Props['fileTo']; isRepeated?: boolean }) => (
  <div className={isRepeated || !node ? 'max-md:hidden' : ''} {...(isRepeated && { inert: '' })}>
    {node && (
      <Prose>
        {kind && <Tag kind={kind} node={node} />}
        <Part node={node} before={before} fileTo={fileTo} />
      </Prose>
    )}
  </div>
)

const Tag = ({ kind, node }: { kind: 'inserted' | 'deleted'; node: PaperNode }) => {
  const t = useT()
  const isEmptyLine = node.type === 'paragraph' && !node.content?.length
  return (
    <p className="compared-tag">
      <Icon icon={kind === 'inserted' ? Plus : Minus} /> {isEmptyLine ? `${t(`versions:${kind}`)}: ${t('versions:emptyLine')}` : t(`versions:${kind}`)}
    </p>
  )
}
