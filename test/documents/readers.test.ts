import { deflateRawSync, deflateSync } from 'node:zlib'
import t from 'tap'
import { readOffice, sniffFormat, UnreadableDocument } from '../../src/documents/readers.ts'
import { docx, pdf } from './office.ts'
import { zip } from './zip.ts'

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

t.test('a PDF whose streams unpack to gigabytes is refused, also packed twice', async (t) => {
  const zeros = deflateSync(Buffer.alloc(70 * 1024 * 1024))
  t.ok(zeros.length < 1024 * 1024, `${zeros.length} bytes packed`)
  await t.rejects(readOffice(pdf('x', { stream: zeros, filter: '/FlateDecode' }), 'pdf'), /64 MiB/)
  const twice = deflateSync(zeros)
  await t.rejects(readOffice(pdf('x', { stream: twice, filter: '[/FlateDecode /FlateDecode]' }), 'pdf'), /64 MiB/)
})

t.test('a ZIP that lies about its sizes is measured, not believed', async (t) => {
  const bomb = zip({ 'word/document.xml': Buffer.alloc(70 * 1024 * 1024) })
  const directory = bomb.indexOf('PK\u0001\u0002')
  bomb.writeUInt32LE(1000, directory + 24)
  await t.rejects(readOffice(bomb, 'docx'), /64 MiB/)
})
