import { type Article, articleLabel, type ArticlePart, numberOf, type PaperNode, type PaperText as Text, paragraphLabel } from '~/domain/documents/paper/paper-text'
import { PaperBlocks } from './paper-blocks'
import { InlineText } from './paper-inline'
import { type PaperLinks, PaperLinksContext } from './paper-links'

interface Props extends PaperLinks {
  text: Text
  /** What stands before it, when it is a part of a text: articles count on. */
  before?: readonly PaperNode[]
  /** Shows lines without words too: a draft looks the same before and after its editor has loaded. */
  keepEmptyLines?: boolean
}

/** The text of a paper, for reading and printing. Only the known nodes and marks exist, so nothing in it can be more than words. Put it in Prose, under an h1. */
export const PaperText = ({ text, before = [], keepEmptyLines = false, ...links }: Props) => {
  const whole = [...before, ...text.content]
  return (
    <PaperLinksContext.Provider value={links}>
      {text.content.map((node, index) => {
        const place = before.length + index
        if (node.type !== 'article') return <PaperBlocks key={index} blocks={[node]} keepEmptyLines={keepEmptyLines} />
        return <ArticleView key={index} article={node} number={numberOf(whole, place)} level={levelUnder(whole, place)} keepEmptyLines={keepEmptyLines} />
      })}
    </PaperLinksContext.Provider>
  )
}

/** One level below the heading it stands under, so that a reader who goes from heading to heading misses none. */
const levelUnder = (nodes: readonly PaperNode[], index: number): 2 | 3 | 4 => {
  const heading = nodes.slice(0, index).findLast((node) => node.type === 'heading')
  return heading ? (Math.min(4, heading.attrs.level + 1) as 3 | 4) : 2
}

interface ArticleProps {
  article: Article
  number: number
  level: 2 | 3 | 4
  keepEmptyLines: boolean
}

const ArticleView = ({ article: { content }, number, level, keepEmptyLines }: ArticleProps) => {
  const Title = `h${level}` as const
  const [title, ...parts] = content
  return (
    <section className="article">
      <Title className="article-title">
        <span className="article-number">{articleLabel(number)}</span> <InlineText parts={title.content} />
      </Title>
      {parts.map((part, index) => (
        <Part key={index} part={part} number={numberOf(parts, index)} keepEmptyLines={keepEmptyLines} />
      ))}
    </section>
  )
}

const Part = ({ part, number, keepEmptyLines }: { part: ArticlePart; number: number; keepEmptyLines: boolean }) =>
  part.type === 'articleParagraph' ? (
    <div className="article-paragraph">
      <span className="paragraph-number">{paragraphLabel(number)}</span>
      <PaperBlocks blocks={part.content} keepEmptyLines={keepEmptyLines} />
    </div>
  ) : (
    <PaperBlocks blocks={[part]} keepEmptyLines={keepEmptyLines} />
  )
