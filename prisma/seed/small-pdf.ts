/** Writes one page of text as a PDF (1.4, Helvetica, WinAnsi): enough for the demo's annexes to open in any reader. */
export const smallPdf = (title: string, lines: string[]): Uint8Array => {
  const content = [
    'BT /F2 16 Tf 64 760 Td',
    `(${escaped(title)}) Tj`,
    '/F1 11 Tf 0 -34 Td 20 TL',
    ...lines.flatMap((line) => wrapped(line, 82)).map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-BE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title (${escaped(title)}) >>`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(body, 'latin1')
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = Buffer.byteLength(body, 'latin1')
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body, 'latin1'))
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

const wrapped = (text: string, width: number): string[] => {
  const lines = ['- ']
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length > width) lines.push('  ')
    lines[lines.length - 1] += `${word} `
  }
  return [...lines, '']
}
