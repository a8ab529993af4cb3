import { type Language, localeOf } from './i18n/engine'

export interface ScheduleLine {
  /** A clock time, 19.30. */
  time: string
  text: string
  detail?: string
  isNested?: boolean
}

/** What a plain mail of ours says, top to bottom; every text is plain, never markup. */
export interface Letter {
  language: Language
  subject: string
  greeting: string
  paragraphs: string[]
  /** What is new: one line each. */
  list?: { title: string; lines: string[] }
  /** When, where: short facts, each under its name. */
  facts?: { term: string; detail: string }[]
  /** The one thing to do. */
  button?: { label: string; url: string }
  /** What comes when. */
  schedule?: { title: string; lines: ScheduleLine[] }
  /** Under the button, smaller: what if this was not you, until when the link works. */
  small?: string[]
  sender: string
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!)

/** The mail as text and as HTML that says the same; readable without pictures, with large type. */
export const writeLetter = (letter: Letter): { subject: string; text: string; html: string } => ({ subject: letter.subject, text: asText(letter), html: asHtml(letter) })

const asText = ({ greeting, paragraphs, list, facts = [], button, schedule, small = [], sender }: Letter): string =>
  [
    greeting,
    ...paragraphs,
    ...(list ? [[list.title, ...list.lines.map((line) => `- ${line}`)].join('\n')] : []),
    ...(facts.length > 0 ? [facts.map(({ term, detail }) => `${term}: ${detail}`).join('\n')] : []),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...(schedule ? [[schedule.title, ...schedule.lines.map(scheduleText)].join('\n')] : []),
    ...small,
    sender,
  ].join('\n\n') + '\n'

const scheduleText = ({ time, text, detail, isNested }: ScheduleLine): string => `${time}  ${isNested ? '   ' : ''}${text}${detail ? ` (${detail})` : ''}`

const asHtml = ({ language, subject, greeting, paragraphs, list, facts = [], button, schedule, small = [], sender }: Letter): string => `<!doctype html>
<html lang="${localeOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#FAF8F4;color:#22211E;font:17px/1.55 'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:28px;background:#FFFFFF;border:1px solid #E3DED4;border-radius:10px">
${[greeting, ...paragraphs].map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
${list ? listHtml(list) : ''}
${factsHtml(facts)}
${button ? buttonHtml(button) : ''}
${schedule ? scheduleHtml(schedule) : ''}
${small.map((text) => `<p style="margin:0 0 12px;font-size:15px;color:#5B574F">${escape(text)}</p>`).join('\n')}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #E3DED4;font-size:15px;color:#5B574F">${escape(sender)}</p>
</div></body></html>
`

const listHtml = ({ title, lines }: NonNullable<Letter['list']>): string =>
  `<h2 style="margin:0 0 8px;font:600 20px/1.3 'Source Serif 4',Georgia,serif">${escape(title)}</h2>
<ul style="margin:0 0 20px;padding:0 0 0 20px">
${lines.map((line) => `<li style="margin:0 0 6px">${escape(line)}</li>`).join('\n')}
</ul>`

const factsHtml = (facts: NonNullable<Letter['facts']>): string =>
  facts.map(({ term, detail }) => `<p style="margin:0 0 6px;word-break:break-word"><span style="color:#5B574F">${escape(term)}:</span> <b style="font-weight:600">${escape(detail)}</b></p>`).join('\n')

/** A list and no table: a screen reader in a mail program says each line whole. */
const scheduleHtml = ({ title, lines }: NonNullable<Letter['schedule']>): string =>
  `<h2 style="margin:28px 0 4px;font:600 22px/1.3 'Source Serif 4',Georgia,serif">${escape(title)}</h2>
<ul style="margin:0 0 24px;padding:0;list-style:none">
${lines.map(scheduleLineHtml).join('\n')}
</ul>`

const scheduleLineHtml = ({ time, text, detail, isNested }: ScheduleLine): string =>
  `<li style="padding:8px 0 8px ${isNested ? '24px' : '0'};border-top:1px solid #E3DED4"><span style="color:#5B574F">${escape(time)}</span>&ensp;${escape(text)}${detail ? `<br><span style="font-size:15px;color:#5B574F">${escape(detail)}</span>` : ''}</li>`

const buttonHtml = ({ label, url }: NonNullable<Letter['button']>): string =>
  `<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;padding:12px 20px;background:#A33B2C;color:#FFFFFF;font-weight:600;text-decoration:none;border-radius:10px">${escape(label)}</a></p>
<p style="margin:0 0 16px;font-size:15px;color:#5B574F;word-break:break-all">${escape(url)}</p>`
