import { Readable } from 'node:stream'
import { createDeflate, deflateRawSync, deflateSync } from 'node:zlib'
import t from 'tap'
import { readOffice } from '../../src/documents/readers.ts'
import { ReadingPool } from '../../src/documents/reading-pool.ts'
import { checkZip, UnpacksTooLarge } from '../../src/documents/unpacked.ts'
import { readParkRecords } from '../../src/parks/read-records.ts'
import { writeParksXlsx } from '../../src/parks/spreadsheets.ts'
import { docx } from './office.ts'
import { zip } from './zip.ts'

const MIB = 1024 * 1024
const LIMIT = 8 * MIB
const ZEROS = Buffer.alloc(LIMIT + MIB)

const END = 'PK\u0005\u0006'
const CENTRAL = 'PK\u0001\u0002'
const LOCAL = 'PK\u0003\u0004'

/** The same bytes with some changed. */
const patched = (bytes: Buffer, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

const bomb = zip({ 'a.txt': 'small', 'word/document.xml': ZEROS })
const harmless = zip({ 'a.txt': 'small' })
const bombParts = bomb.subarray(0, bomb.indexOf(CENTRAL))

/** How an archive can hide what is in it from one who believes what it says of itself. */
const HIDDEN: [string, Buffer][] = [
  ['nothing hidden', bomb],
  ['a directory that counts fewer parts', patched(bomb, (b) => b.writeUInt16LE(1, b.lastIndexOf(END) + 10))],
  ['a directory that counts no parts', patched(bomb, (b) => b.writeUInt16LE(0, b.lastIndexOf(END) + 10))],
  ['offsets of ZIP64', patched(bomb, (b) => b.writeUInt32LE(0xffff_ffff, b.lastIndexOf(END) + 16))],
  ['bytes in front, so that every offset is shifted', Buffer.concat([Buffer.from(`${LOCAL}junk`), bomb])],
  ['parts that are in no directory', Buffer.concat([bombParts, harmless])],
  ['no directory at all', bombParts],
  ['a part that is called stored', patched(bomb, (b) => b.writeUInt16LE(0, b.lastIndexOf(LOCAL) + 8))],
  [
    'a packed size of nothing',
    patched(bomb, (b) => {
      b.writeUInt32LE(0, b.lastIndexOf(LOCAL) + 18)
      b.writeUInt32LE(0, b.lastIndexOf(CENTRAL) + 20)
    }),
  ],
  ['an unpacked size of nothing', patched(bomb, (b) => b.writeUInt32LE(0, b.lastIndexOf(CENTRAL) + 24))],
  [
    'many parts that are harmless one by one',
    zip(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, Buffer.alloc(MIB)]))),
  ],
  ['more parts than anybody needs', Buffer.from(`${LOCAL}${'\0'.repeat(26)}`.repeat(20_000), 'latin1')],
]

t.test('a bomb is found, however the archive hides it', async (t) => {
  for (const [name, bytes] of HIDDEN) t.throws(() => checkZip(bytes, LIMIT), UnpacksTooLarge, name)
})

t.test('streams that unpack to nothing are paid for by their length', async (t) => {
  // Five bytes of an empty block, again and again; each part begins a little later in the same stream.
  const blocks = Buffer.alloc(5 * 400_000)
  for (let i = 0; i < blocks.length; i += 5) blocks.writeUInt16LE(0xffff, i + 3)
  const header = Buffer.from(`${LOCAL}${'\0'.repeat(26)}`, 'latin1')
  const bytes = Buffer.concat([...Array.from({ length: 20 }, () => Buffer.concat([header, blocks]))])
  t.throws(() => checkZip(bytes, LIMIT), UnpacksTooLarge)
})

t.test('archives that are in order pass', async (t) => {
  const stored = Buffer.from('any bytes, as of a picture that is stored as it is')
  const IN_ORDER: [string, Buffer][] = [
    ['a DOCX', docx('海曲产业园')],
    ['an XLSX', Buffer.from(await writeParksXlsx([{ id: 'a', name: '一号园' }]))],
    ['an archive in an archive', zip({ 'inner.zip': zip({ 'a.txt': 'x'.repeat(1000) }) })],
    ['many small parts', zip(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${i}.txt`, `${i}`])))],
    ['parts just below the limit', zip({ a: Buffer.alloc(LIMIT - 1000) })],
    ['no archive', stored],
    ['nothing', Buffer.alloc(0)],
    ['damaged', patched(harmless, (b) => b.fill(0xff, 35, 45))],
  ]
  for (const [name, bytes] of IN_ORDER) t.doesNotThrow(() => checkZip(bytes, LIMIT), name)
})

t.test('the readers refuse hidden bombs before they unpack them', async (t) => {
  const big = Buffer.alloc(70 * MIB)
  const document = zip({ 'word/document.xml': big })
  const hidden = patched(document, (b) => b.writeUInt16LE(0, b.lastIndexOf(END) + 10))
  await t.rejects(readOffice(hidden, 'docx'), /64 MiB/)
  const sheet = zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(257 * MIB) })
  const book = Buffer.from(await writeParksXlsx([{ id: 'a', name: '一号园' }]))
  t.ok(sheet.length < MIB && deflateRawSync(big).length < MIB)
  const outside = Buffer.concat([sheet.subarray(0, sheet.indexOf(CENTRAL)), book])
  await t.rejects(readParkRecords(outside, 'xlsx'), /256 MiB/)
})

/** A one-page PDF whose content is one packed stream that is called a picture, so that its size is not looked at. */
function pdfWithContent(packed: Buffer): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${packed.length} /Filter /FlateDecode /Subtype /Image >>\nstream\n${packed.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return Buffer.from(body + end, 'latin1')
}

/** So many MiB of spaces and a text, packed without ever being there unpacked. */
async function packedSpaces(count: number, text: string): Promise<Buffer> {
  const spaces = Buffer.alloc(MIB, ' ')
  const parts = function* () {
    for (let i = 0; i < count; i++) yield spaces
    yield Buffer.from(text)
  }
  const packed: Buffer[] = []
  for await (const part of Readable.from(parts()).pipe(createDeflate())) packed.push(part)
  return Buffer.concat(packed)
}

t.test(
  'a bomb that no look at the file finds ends its thread, not the server, and the next file is read',
  async (t) => {
    const text = 'BT /F1 12 Tf 72 720 Td (Haiqu Industrial Park covers 300 mu) Tj ET '
    const pool = new ReadingPool(60_000, 300)
    t.teardown(() => pool.close())
    t.match((await pool.readFile(pdfWithContent(deflateSync(text)))).file.text, /Haiqu/)
    const bomb = pdfWithContent(await packedSpaces(600, text))
    t.ok(bomb.length < MIB)
    await t.rejects(pool.readFile(bomb), { name: 'RefusedDocument', message: /more memory|took longer/ })
    t.match((await pool.readFile(pdfWithContent(deflateSync(text)))).file.text, /Haiqu/)
  },
)
