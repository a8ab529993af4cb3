import { colours, type Face, write } from '../../../../../core/pdf/paper.ts'
import { childrenOf, markOf, mentionWords, type PaperNode } from '../paper-node.ts'
import { type Column, element, type Parent, type Sheet } from './sheet.ts'

export interface WordsLook {
  face?: Face
  size?: number
  colour?: string
}

interface Piece {
  text: string
  face: Face
  href?: string
  isUnderlined: boolean
  isStruck: boolean
  /** What follows begins on a new line. */
  endsLine?: boolean
  shift?: 'sub' | 'super'
}

/** The words of a block in one paragraph, each link an element of its own. */
export const writeWords = (sheet: Sheet, parent: Parent, block: PaperNode, { x, width }: Column, look: WordsLook = {}, opening = ''): void => {
  const { face = 'text', size = 10.5, colour = colours.ink } = look
  const pieces = [...(opening ? [{ text: opening, face: face === 'title' ? face : ('strong' as const), isUnderlined: false, isStruck: false }] : []), ...linesOf(childrenOf(block).flatMap((node) => pieceOf(node, face)))]
  const { paper } = sheet
  for (const [index, piece] of pieces.entries()) {
    const beginsLine = index === 0 || pieces[index - 1]!.endsLine === true
    const continued = index < pieces.length - 1 && piece.endsLine !== true
    const draw = () =>
      write(paper, piece.text, {
        face: piece.face,
        size: piece.shift ? size * 0.7 : size,
        colour: piece.href ? colours.sea : colour,
        ...(beginsLine && { x }),
        // What is continued keeps the options of the piece before it: each says all of them.
        options: { width, continued, link: piece.href ?? null, underline: piece.isUnderlined, strike: piece.isStruck, baseline: baselineOf(piece, size) },
      })
    if (piece.href) element(sheet, parent, 'Link', (link) => link.add(draw))
    else parent.add(draw)
  }
}

/** A break is told by the piece before it. */
const linesOf = (pieces: Piece[]): Piece[] =>
  pieces.flatMap((piece, index) => (piece.text === '\n' ? (index === 0 || pieces[index - 1]!.text === '\n' ? [{ ...piece, text: ' ', endsLine: true }] : []) : [{ ...piece, endsLine: pieces[index + 1]?.text === '\n' }]))

/** Where small signs stand: parts of the size of the text below its top, whose own line is at 0.98. */
const baselineOf = ({ shift }: Piece, size: number): number | 'top' => (shift === undefined ? 'top' : -size * (shift === 'sub' ? 1.12 : 0.65))

const pieceOf = (node: PaperNode, base: Face): Piece[] => {
  const text = node.type === 'hardBreak' ? '\n' : node.type === 'mention' ? mentionWords(node) : (node.text ?? '')
  if (text === '') return childrenOf(node).flatMap((child) => pieceOf(child, base))
  const has = (type: string): boolean => markOf(node, type) !== undefined
  const href = markOf(node, 'link')?.attrs?.href
  return [
    {
      text: text.replaceAll('\u200B', '').replaceAll('\t', '    '),
      face: faceOf(base, has('bold'), has('italic')),
      ...(href && { href }),
      isUnderlined: has('underline') || Boolean(href),
      isStruck: has('strike'),
      ...(has('subscript') ? { shift: 'sub' as const } : has('superscript') ? { shift: 'super' as const } : {}),
    },
  ]
}

const faceOf = (base: Face, isBold: boolean, isItalic: boolean): Face => {
  if (base === 'title') return base
  const strong = isBold || base === 'strong' || base === 'strongItalic'
  if (isItalic || base === 'italic' || base === 'strongItalic') return strong ? 'strongItalic' : 'italic'
  return strong ? 'strong' : 'text'
}
