import { type Language, localeOf } from './i18n/engine'

/** What a plain mail of ours says, top to bottom; every text is plain, never markup. */
export interface Letter {
  language: Language
  subject: string
  greeting: string
  paragraphs: string[]
  /** The one thing to do. */
  button?: { label: string; url: string }
  /** Under the button, smaller: what if this was not you, until when the link works. */
  small?: string[]
  sender: string
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!)

/** The mail as text and as HTML that says the same; readable without pictures, with large type. */
export const writeLetter = ({ language, subject, greeting, paragraphs, button, small = [], sender }: Letter) => ({
  subject,
  text: [greeting, ...paragraphs, ...(button ? [`${button.label}:\n${button.url}`] : []), ...small, sender].join('\n\n') + '\n',
  html: `<!doctype html>
<html lang="${localeOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#FAF8F4;color:#22211E;font:17px/1.55 'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:28px;background:#FFFFFF;border:1px solid #E3DED4;border-radius:10px">
${[greeting, ...paragraphs].map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
${button ? buttonHtml(button) : ''}
${small.map((text) => `<p style="margin:0 0 12px;font-size:15px;color:#5B574F">${escape(text)}</p>`).join('\n')}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #E3DED4;font-size:15px;color:#5B574F">${escape(sender)}</p>
</div></body></html>
`,
})

const buttonHtml = ({ label, url }: NonNullable<Letter['button']>): string =>
  `<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;padding:12px 20px;background:#A33B2C;color:#FFFFFF;font-weight:600;text-decoration:none;border-radius:10px">${escape(label)}</a></p>
<p style="margin:0 0 16px;font-size:15px;color:#5B574F;word-break:break-all">${escape(url)}</p>`
