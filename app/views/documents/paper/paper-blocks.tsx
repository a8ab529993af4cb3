import { useContext } from 'react'
import { calloutWords, type PaperBlock, type PaperImage } from '~/domain/documents/paper/paper-text'
import { InlineText } from './paper-inline'
import { PaperLinksContext } from './paper-links'
import { PaperTable } from './paper-table'

interface Props {
  blocks: readonly PaperBlock[]
  keepEmptyLines?: boolean
}

/** Blocks of a paper as elements. */
export const PaperBlocks = ({ blocks, keepEmptyLines = false }: Props) => blocks.map((block, index) => <Block key={index} block={block} keepEmptyLines={keepEmptyLines} />)

const Block = ({ block, keepEmptyLines }: { block: PaperBlock; keepEmptyLines: boolean }) => {
  switch (block.type) {
    case 'paragraph':
      if (!block.content?.length) return keepEmptyLines ? <p aria-hidden="true"><br /></p> : null
      return <p><InlineText parts={block.content} /></p>
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return <Heading><InlineText parts={block.content} /></Heading>
    }
    case 'bulletList':
      return <ul><Items items={block.content} /></ul>
    case 'orderedList':
      return <ol start={block.attrs.start}><Items items={block.content} /></ol>
    case 'taskList':
      return (
        <ul className="task-list">
          {block.content.map(({ attrs, content }, index) => (
            <li key={index}>
              <input type="checkbox" checked={attrs.checked} disabled readOnly aria-label={attrs.checked ? 'Gedaan' : 'Te doen'} />
              <div><PaperBlocks blocks={content} keepEmptyLines /></div>
            </li>
          ))}
        </ul>
      )
    case 'blockquote':
      return <blockquote><PaperBlocks blocks={block.content} /></blockquote>
    case 'horizontalRule':
      return <hr />
    case 'table':
      return <PaperTable table={block} cell={({ type, content }) => <PaperBlocks blocks={content} keepEmptyLines={type === 'tableCell'} />} />
    case 'image':
      return <Picture image={block} />
    case 'callout':
      return (
        <div className="callout" data-callout={block.attrs.kind}>
          <p className="callout-kind">{calloutWords[block.attrs.kind]}</p>
          <PaperBlocks blocks={block.content} />
        </div>
      )
    case 'details': {
      const [summary, { content }] = block.content
      return (
        <details className="details">
          <summary><InlineText parts={summary.content} /></summary>
          <PaperBlocks blocks={content} />
        </details>
      )
    }
  }
}

const Items = ({ items }: { items: readonly { content: readonly PaperBlock[] }[] }) =>
  items.map(({ content }, index) => (
    <li key={index}>
      <PaperBlocks blocks={content} keepEmptyLines />
    </li>
  ))

const Picture = ({ image: { attrs } }: { image: PaperImage }) => {
  const { fileTo } = useContext(PaperLinksContext)
  return <img src={fileTo(attrs.fileId)} alt={attrs.alt} loading="lazy" style={attrs.width ? { width: `${attrs.width}%` } : undefined} />
}
