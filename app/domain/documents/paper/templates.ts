import type { PaperKind } from '../document'
import { adviceTemplate } from './templates/advice'
import { memoTemplate } from './templates/memo'
import { policyVisionTemplate } from './templates/policy-vision'
import { regulationTemplate } from './templates/regulation'
import { reportTemplate } from './templates/report'
import type { PaperText } from './paper-text'

const templates: Record<PaperKind, PaperText> = {
  memo: memoTemplate,
  advice: adviceTemplate,
  regulation: regulationTemplate,
  policyVision: policyVisionTemplate,
  report: reportTemplate,
}

/** What a new paper of this kind begins with: its usual parts, with what is still to be written between square brackets. */
export const templateFor = (kind: PaperKind): PaperText => templates[kind]

/** A place to fill in stands between square brackets. The editor marks it and goes from one to the next. */
export const placeholderPattern = /\[[^[\]\n]{2,200}\]/g
