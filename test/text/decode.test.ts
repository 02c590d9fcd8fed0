import fc from 'fast-check'
import t from 'tap'
import { decodeBytes } from '../../src/text/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
/** 园区 in GB18030, and 䶮, which only GB18030 (not GBK) has. */
const GB_PARK = bytes(0xd4, 0xb0, 0xc7, 0xf8)
const GB_RARE = bytes(0xfe, 0x9f)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

const TEXTS: [name: string, input: Uint8Array, text: string, encoding: string][] = [
  ['empty', bytes(), '', 'utf-8'],
  ['ASCII', utf8('rent 18'), 'rent 18', 'utf-8'],
  ['UTF-8', utf8('园区占地30亩'), '园区占地30亩', 'utf-8'],
  ['UTF-8 keeps its BOM', join(bytes(0xef, 0xbb, 0xbf), utf8('园区')), '\ufeff园区', 'utf-8'],
  ['GB18030 by plausibility', join(GB_PARK, GB_PARK), '园区园区', 'gb18030'],
  ['GB18030 of four bytes', join(GB_PARK, GB_RARE), '园区䶮', 'gb18030'],
  ['GBK as declared', join(utf8('<meta charset="gbk">'), GB_PARK), '<meta charset="gbk">园区', 'gb18030'],
  ['declared GBK, in truth UTF-8', utf8('<meta charset=gb2312>园区'), '<meta charset=gb2312>园区', 'utf-8'],
  [
    'GBK behind a long ASCII head',
    join(utf8(' '.repeat(70_000)), GB_PARK, GB_PARK),
    `${' '.repeat(70_000)}园区园区`,
    'gb18030',
  ],
  ['UTF-16 with mark', join(bytes(0xff, 0xfe), utf16('园区', true)), '\ufeff园区', 'utf-16le'],
  ['UTF-16 big endian with mark', join(bytes(0xfe, 0xff), utf16('园区', false)), '\ufeff园区', 'utf-16be'],
  ['UTF-16 without mark', utf16('<html>rent</html>', true), '<html>rent</html>', 'utf-16le'],
]
for (const [name, input, text, encoding] of TEXTS) t.match(decodeBytes(input), { text, encoding }, name)

t.same(decodeBytes(join(utf8('园区'), bytes(0xff), utf8('占地30亩'))), {
  text: '园区\ufffd占地30亩',
  encoding: 'utf-8',
  damaged: true,
})

const BINARIES: [string, Uint8Array][] = [
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['PDF', utf8('%PDF-1.7\n')],
  ['ZIP, DOCX', bytes(0x50, 0x4b, 3, 4, 20, 0)],
  ['NULs', Uint8Array.from({ length: 400 }, (_, i) => (i % 7 === 0 ? 0 : 200))],
]
for (const [name, input] of BINARIES) t.match(decodeBytes(input), { text: '', binary: true }, name)

t.test('reads every string back that UTF-8 can carry', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0'))
      const { text: read, binary } = decodeBytes(utf8(text))
      return binary === true || read === text
    }),
  )
  t.pass()
})

t.test('never throws', async (t) => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (input) => typeof decodeBytes(input).text === 'string'))
  t.pass()
})
