import { crc32 } from 'node:zlib'

/** Small real files to upload: enough of each kind for its content to tell what it is. */

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

/** An archive without compression (PKZIP APPNOTE 4.3), as office files are. */
const archive = (files: Record<string, string>): Buffer => {
  let offset = 0
  const parts = Object.entries(files).map(([name, content]) => {
    const [path, data] = [Buffer.from(name), Buffer.from(content)]
    const facts = Buffer.alloc(22)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    const sizes = Buffer.alloc(4)
    sizes.writeUInt16LE(path.length, 0)
    const local = bytes('PK\x03\x04', [20, 0], facts.subarray(2), sizes, path, data)
    const where = Buffer.alloc(16)
    where.writeUInt32LE(offset, 12)
    const entry = bytes('PK\x01\x02', [20, 0, 20, 0], facts.subarray(2), sizes, where.subarray(2), path)
    offset += local.length
    return { local, entry }
  })
  const directory = Buffer.concat(parts.map(({ entry }) => entry))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts.map(({ local }) => local), directory, bytes('PK\x05\x06'), end])
}

const officeFile = (contentType: string): Buffer =>
  archive({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
  })
const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = (kind: string): Buffer => archive({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' })
const oldOffice = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Buffer.alloc(1024))

export const sampleFiles = {
  pdf: bytes('%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  docx: officeFile(`${openXml}.wordprocessingml.document.main+xml`),
  xlsx: officeFile(`${openXml}.spreadsheetml.sheet.main+xml`),
  pptx: officeFile(`${openXml}.presentationml.presentation.main+xml`),
  docm: officeFile('application/vnd.ms-word.document.macroEnabled.main+xml'),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  oldOffice,
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]),
  gif: bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b]),
  webp: bytes('RIFF', [26, 0, 0, 0], 'WEBPVP8L', [13, 0, 0, 0], Buffer.alloc(13)),
  exe: bytes('MZ', Buffer.alloc(510)),
  zip: archive({ 'script.js': 'alert(1)' }),
  html: bytes('<!doctype html><script>alert(1)</script>'),
  svg: bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
}
