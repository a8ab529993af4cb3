import fc from 'fast-check'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { readMail, readMailHeaders } from '~/domain/notifications/eml'

const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

const write = async (mail: { subject: string; to: string; text: string; html: string; calendar?: string }): Promise<Buffer> => {
  const { calendar, ...parts } = mail
  const sent = await transport.sendMail({
    ...parts,
    from: 'Woonpunt <overleg@woonpunt.example>',
    ...(calendar && { alternatives: [{ contentType: 'text/calendar; charset=utf-8; method=REQUEST', content: calendar }] }),
  })
  return (sent as unknown as { message: Buffer }).message
}

/** What people type: words with accents and signs, on lines that do not end in blanks. */
const typed = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdéèïëABC 0123=?_.–’“”€ß\u{1f3e0}'), maxLength: 120 }), { minLength: 1, maxLength: 8 })
  .map((lines) => `x${lines.map((line) => line.trimEnd()).join('\n')}x`)

test('what was written is read back, whatever its words', async () => {
  await fc.assert(
    fc.asyncProperty(typed, typed, async (subject, text) => {
      const line = subject.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim()
      const mail = readMail(await write({ subject: line, to: 'an@ichtegem.example', text, html: `<p>${text}</p>`, calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }))
      expect(mail.subject.replace(/\s+/g, ' ')).toBe(line)
      expect(mail.to).toBe('an@ichtegem.example')
      expect(mail.text.replaceAll('\r\n', '\n').trimEnd()).toBe(text)
      expect(mail.html.replaceAll('\r\n', '\n').trimEnd()).toBe(`<p>${text}</p>`)
      expect(mail.calendar).toContain('BEGIN:VCALENDAR')
      expect(mail.date).toBeInstanceOf(Date)
    }),
    { numRuns: 60 },
  )
})

test('the headers are read from the beginning alone, and nonsense gives empty words', async () => {
  const file = await write({ subject: 'Oproeping: één vergadering over het “reglement”, 24 november 2026', to: 'an@ichtegem.example', text: 'x'.repeat(9000), html: '' })
  expect(readMailHeaders(file.subarray(0, 4096)).subject).toBe('Oproeping: één vergadering over het “reglement”, 24 november 2026')
  expect(readMail(Buffer.from('zomaar iets'))).toEqual({ subject: '', to: '', date: null, text: '', html: '', calendar: '' })
})
