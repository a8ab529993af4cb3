import { Fragment, type ReactNode } from 'react'
import { type Inline, isEmpty, type ListItem, type TextBlock } from '~/domain/meetings/minutes/minutes-text'

/** Plain text blocks as elements. Only the known nodes and marks exist, so nothing in a text can be more than words. */
export const TextBlocks = ({ blocks, keepEmptyLines = false }: { blocks: TextBlock[]; keepEmptyLines?: boolean }) =>
  blocks.map((block, index) => <TextBlockView key={index} block={block} keepEmptyLines={keepEmptyLines} />)

const TextBlockView = ({ block, keepEmptyLines }: { block: TextBlock; keepEmptyLines: boolean }) => {
  switch (block.type) {
    case 'paragraph':
      if (isEmpty(block)) return keepEmptyLines ? <p aria-hidden="true"><br /></p> : null
      return <p>{inline(block.content)}</p>
    case 'heading':
      return block.attrs.level === 3 ? <h3>{inline(block.content)}</h3> : <h4>{inline(block.content)}</h4>
    case 'bulletList':
      return <ul>{items(block.content)}</ul>
    case 'orderedList':
      return <ol start={block.attrs.start}>{items(block.content)}</ol>
    case 'blockquote':
      return (
        <blockquote>
          <TextBlocks blocks={block.content} />
        </blockquote>
      )
  }
}

const items = (list: ListItem[]): ReactNode =>
  list.map(({ content }, index) => (
    <li key={index}>
      <TextBlocks blocks={content} />
    </li>
  ))

const inline = (parts: Inline[] = []): ReactNode => parts.map((part, index) => <Fragment key={index}>{part.type === 'text' ? marked(part) : <br />}</Fragment>)

const marked = ({ text, marks = [] }: Extract<Inline, { type: 'text' }>): ReactNode =>
  marks.reduce<ReactNode>((words, { type }) => (type === 'bold' ? <strong>{words}</strong> : <em>{words}</em>), text)
