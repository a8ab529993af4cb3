import { Fragment, type ReactNode, useContext } from 'react'
import type { Inline, Mention, PaperMark, TextPart } from '~/domain/documents/paper/paper-text'
import { isSafeLink } from '~/domain/documents/paper/safe-link'
import { MarkedWords } from '../comments/marked-words'
import { PaperLinksContext } from './paper-links'

/** Words with their marks, line breaks and mentions. */
export const InlineText = ({ parts = [] }: { parts?: readonly Inline[] | undefined }) =>
  parts.map((part, index) => <Fragment key={index}>{part.type === 'text' ? marked(part) : part.type === 'mention' ? <MentionView mention={part} /> : <br />}</Fragment>)

const MentionView = ({ mention: { attrs } }: { mention: Mention }) => {
  const { decisionTo } = useContext(PaperLinksContext)
  return attrs.kind === 'decision' && decisionTo ? <a href={decisionTo(attrs.id)}>{attrs.label}</a> : <span className="mention">{attrs.label}</span>
}

const marked = (part: TextPart): ReactNode => (part.marks ?? []).reduceRight<ReactNode>(withMark, <MarkedWords part={part} />)

const withMark = (words: ReactNode, mark: PaperMark): ReactNode => {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>
    case 'italic':
      return <em>{words}</em>
    case 'underline':
      return <u>{words}</u>
    case 'strike':
      return <s>{words}</s>
    case 'subscript':
      return <sub>{words}</sub>
    case 'superscript':
      return <sup>{words}</sup>
    case 'link':
      return isSafeLink(mark.attrs.href) ? <a href={mark.attrs.href} rel="noopener noreferrer nofollow">{words}</a> : words
    case 'insertion':
      return <ins className="suggested" data-id={mark.attrs.id} title={byWhom(mark.attrs)}>{words}</ins>
    case 'deletion':
      return <del className="suggested" data-id={mark.attrs.id} title={byWhom(mark.attrs)}>{words}</del>
    case 'modification':
      return <span className="suggested suggested-change" data-id={mark.attrs.id} title={byWhom(mark.attrs)}>{words}</span>
  }
}

const byWhom = ({ name, organisation }: { name: string; organisation: string }): string => [name, organisation].filter(Boolean).join(', ')
