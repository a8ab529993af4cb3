import JSZip from 'jszip'

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

/** One paragraph as another program writes it. */
export const wordParagraph = (text: string, { style, list }: { style?: string; list?: { id: number; level: number } } = {}): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : ''}</w:pPr>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`

/** @param width in EMU; as it is made here, as wide as a picture of 400 pixels is by itself. */
export const wordPicture = (alt: string, width = 3_810_000): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="100000"/><wp:docPr id="1" name="foto" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rIdPng"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const styles = `<w:styles ${spaces}>${[
  ['Titel', 'Title'],
  ['Kop1', 'heading 1'],
  ['Kop2', 'heading 2'],
  ['Citaat', 'Quote'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`

const level = (number: number, format: string) => `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`
const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

interface Made {
  body: string
  picture?: Uint8Array
  /** More parts, by their name. */
  parts?: Record<string, string | Uint8Array>
}

/** A Word file as another program makes it: Dutch ids of styles with Word's own names, a list of two levels, perhaps a picture. */
export const wordFile = async ({ body, picture, parts = {} }: Made): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', types)
  zip.file('_rels/.rels', relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`))
  zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`)
  zip.file(
    'word/_rels/document.xml.rels',
    relations(
      `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdList" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rIdPng" Type="${office}/image" Target="media/foto.png"/><Relationship Id="rIdLink" Type="${office}/hyperlink" Target="https://www.vlaanderen.be/" TargetMode="External"/><Relationship Id="rIdScript" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`,
    ),
  )
  zip.file('word/styles.xml', styles)
  zip.file('word/numbering.xml', numbering)
  if (picture) zip.file('word/media/foto.png', picture)
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return new Uint8Array(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }))
}

/** What a Word file says of itself, beside its text. */
export const propertiesOf = async (bytes: Uint8Array): Promise<string> => (await JSZip.loadAsync(bytes)).file('docProps/core.xml')!.async('string')
