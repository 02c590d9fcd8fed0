import { deflateRawSync } from 'node:zlib'
import t from 'tap'
import { readOffice, sniffFormat, UnreadableDocument } from '../../src/documents/readers.ts'
import { zip } from './zip.ts'

const docx = (body: string) =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`,
  })

/** A one-page PDF that shows `text` (ASCII) in Helvetica, or nothing. */
const pdf = (text: string) => {
  const stream = text ? `BT /F1 12 Tf 72 720 Td (${text}) Tj ET` : ''
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${xref}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
  )
}

t.test('formats are known by their first bytes', async (t) => {
  t.equal(sniffFormat(docx('园')), 'docx')
  t.equal(sniffFormat(pdf('park')), 'pdf')
  t.equal(sniffFormat(Buffer.from('<html>')), undefined)
  t.equal(sniffFormat(new Uint8Array()), undefined)
})

t.test('text of DOCX and PDF', async (t) => {
  t.match((await readOffice(docx('海曲产业园占地300亩'), 'docx')).text, '海曲产业园占地300亩')
  t.match(
    (await readOffice(pdf('Haiqu Industrial Park covers 300 mu'), 'pdf')).text,
    'Haiqu Industrial Park covers 300 mu',
  )
})

t.test('what cannot be read is refused with a remedy', async (t) => {
  await t.rejects(readOffice(Buffer.from('PK\u0003\u0004 nothing'), 'docx'), UnreadableDocument)
  await t.rejects(readOffice(Buffer.from('%PDF-1.7 nothing'), 'pdf'), UnreadableDocument)
  await t.rejects(readOffice(pdf(''), 'pdf'), /text recognition/)
})

t.test('a file that would unpack to gigabytes is refused before it is unpacked', async (t) => {
  const bomb = zip({ 'word/document.xml': Buffer.alloc(70 * 1024 * 1024) })
  t.ok(bomb.length < 1024 * 1024, `${bomb.length} bytes packed, by ${deflateRawSync.name}`)
  await t.rejects(readOffice(bomb, 'docx'), /64 MiB/)
})
