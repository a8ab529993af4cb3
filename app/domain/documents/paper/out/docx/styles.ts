import { AlignmentType, BorderStyle, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions, LevelFormat } from 'docx'
import { type Role, type Step, styleName } from '../../word/word-style.ts'
import type { Pen } from './pen.ts'

const ink = '22211E'
const soft = '5B574F'
const shades: Partial<Record<Step, { fill: string; edge: string }>> = {
  info: { fill: 'E8F0F6', edge: '1D5C86' },
  warning: { fill: 'FFF4DB', edge: '8A5A00' },
  decision: { fill: 'F8EAE7', edge: 'A33B2C' },
  tip: { fill: 'E6F1EB', edge: '2C6A4D' },
}
/** Twentieths of a point. */
const indents: Record<Step, number> = { blockquote: 425, info: 170, warning: 170, decision: 170, tip: 170, details: 284, article: 0, articleParagraph: 0, item: 425, cell: 0 }

const heading = (size: number) => ({ run: { size, bold: true, color: ink, font: 'Georgia' }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } })

/** Word's own styles as this house shows them, and those that this text needed. */
export const stylesOf = ({ styles }: Pen): IStylesOptions => ({
  default: {
    document: { run: { font: 'Calibri', size: 22, color: ink, language: { value: 'nl-BE' } }, paragraph: { spacing: { after: 140, line: 276 } } },
    title: { run: { size: 44, bold: true, color: ink, font: 'Georgia' }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(32),
    heading2: heading(27),
    heading3: heading(23),
    hyperlink: { run: { color: '1D5C86', underline: {} } },
  },
  paragraphStyles: [...styles].map(([id, { steps, role }]) => paragraphStyle(id, steps, role)),
})

const bases: Partial<Record<Role, string>> = { heading2: 'Heading1', heading3: 'Heading2', heading4: 'Heading3', articleTitle: 'Heading3', summary: 'Heading3' }
const strong = new Set<Role>(['label', 'head', 'summary', 'articleTitle'])

const paragraphStyle = (id: string, steps: Step[], role: Role): IParagraphStyleOptions => {
  const shade = steps.map((step) => shades[step]).findLast((found) => found !== undefined)
  const isQuoted = steps.includes('blockquote')
  const left = steps.reduce((sum, step) => sum + indents[step], 0)
  const rule = { style: BorderStyle.SINGLE, size: 6, color: 'BDB6A8', space: 1 }
  return {
    id,
    name: styleName(steps, role),
    basedOn: bases[role] ?? 'Normal',
    next: id,
    quickFormat: false,
    run: { ...(strong.has(role) && { bold: true }), ...(isQuoted && { italics: true }), ...((role === 'facts' || isQuoted) && { color: soft }), ...(role === 'facts' && { size: 20 }) },
    paragraph: {
      ...(left > 0 && { indent: { left } }),
      ...(steps.at(-1) === 'cell' && { spacing: { after: 40 } }),
      ...(shade && { shading: { fill: shade.fill }, border: { left: { style: BorderStyle.SINGLE, size: 18, color: shade.edge, space: 6 } } }),
      ...(role === 'rule' && { border: { bottom: rule } }),
      ...(role === 'facts' && { spacing: { after: 320 } }),
    },
  }
}

const bullets = ['•', '–', '▪']

/** The lists of the text: nine levels each, as Word has them. */
export const numberingOf = ({ lists }: Pen): INumberingOptions => ({
  config: [...lists].map(([reference, { isOrdered, start }]) => ({
    reference,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      start,
      format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: isOrdered ? `%${level + 1}.` : bullets[level % bullets.length]!,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } },
    })),
  })),
})
