/** How the bytes of a document were read. `text` is empty when `binary` is set. */
export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** True when the bytes are not a text at all: an image, an archive, a PDF, or bytes full of NUL. */
  binary?: true
  /** True when some bytes were not valid in `encoding` and stand as U+FFFD. */
  damaged?: true
}

const MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0], // BMP
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, XLSX
  [0x50, 0x4b, 0x05, 0x06], // empty ZIP
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x1f, 0x8b, 0x08], // gzip
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // RAR
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // DOC, XLS
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a, 0x90, 0x00], // EXE
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74], // SQLite
  [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50], // WebP
  [0x49, 0x44, 0x33], // MP3
  [-1, -1, -1, -1, 0x66, 0x74, 0x79, 0x70], // MP4
]

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length >= magic.length && magic.every((byte, i) => byte === -1 || byte === bytes[i])

/** Bytes looked at to tell text from binary, and to find the declared charset. */
const HEAD = 4096

function share(bytes: Uint8Array, offset: number, step: number): number {
  const end = Math.min(bytes.length, HEAD)
  let zeros = 0
  let seen = 0
  for (let i = offset; i < end; i += step) {
    seen += 1
    if (bytes[i] === 0) zeros += 1
  }
  return seen === 0 ? 0 : zeros / seen
}

/** UTF-16 without a mark: Latin text has a NUL in every other byte. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const even = share(bytes, 0, 2)
  const odd = share(bytes, 1, 2)
  if (odd > 0.3 && even < 0.02) return 'utf-16le'
  if (even > 0.3 && odd < 0.02) return 'utf-16be'
  return null
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16ByZeros(bytes)
}

/** A text has hardly any NUL; a stray one does not make it a binary. */
const MAX_ZEROS = 0.01
const BINARY: DecodedText = { text: '', encoding: 'utf-8', binary: true }

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*(gb18030|gbk|gb2312|gb_2312-80|utf-?8)/i

function declaredEncoding(bytes: Uint8Array): 'gb18030' | 'utf-8' | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const name = DECLARED.exec(head)?.[1]?.toLowerCase()
  if (name === undefined) return null
  return name.startsWith('gb') ? 'gb18030' : 'utf-8'
}

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const REPLACEMENT = /\ufffd/g
const COMMON_HAN =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严园企投租厂房]/g

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/** Bytes that are valid in neither encoding: the one whose reading has fewer lost characters and more everyday Chinese wins. */
function moreLikely(utf8: string, gb: string): 'utf-8' | 'gb18030' {
  const worth = (text: string): number => count(COMMON_HAN, text) - 4 * count(REPLACEMENT, text)
  return worth(gb) > worth(utf8) ? 'gb18030' : 'utf-8'
}

const SAMPLE = 1 << 16

const isAscii = (byte: number): boolean => byte < 0x80

/** Around the first bytes that are not ASCII: a page may begin with long scripts. */
function telling(bytes: Uint8Array): Uint8Array {
  let first = 0
  while (first < bytes.length && isAscii(bytes[first]!)) first += 1
  return bytes.subarray(first, first + SAMPLE)
}

/** For bytes that are not valid UTF-8. */
function chooseEncoding(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  const sample = telling(bytes)
  const utf8 = decodeAs('utf-8', sample)
  const gb = decodeAs('gb18030', sample)
  if (declaredEncoding(bytes) === 'gb18030' && count(REPLACEMENT, gb) <= count(REPLACEMENT, utf8)) return 'gb18030'
  return moreLikely(utf8, gb)
}

/**
 * Reads the bytes of a document: UTF-8 (a BOM stays as the character U+FEFF, so that offsets agree with `readFileSync(file, 'utf8')`),
 * UTF-16 with a mark or recognisable by its NULs, GB18030 and GBK by declared charset or by plausibility. Valid UTF-8 wins over a
 * declared charset, which pages often get wrong. Never throws: invalid bytes give U+FFFD and `damaged`, binaries give `binary`.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (MAGIC.some((magic) => startsWith(bytes, magic))) return BINARY
  const utf16 = utf16Encoding(bytes)
  if (utf16 !== null) return { text: decodeAs(utf16, bytes), encoding: utf16 }
  if (share(bytes, 0, 1) > MAX_ZEROS) return BINARY
  const utf8 = decodeAs('utf-8', bytes)
  if (!utf8.includes('\ufffd')) return { text: utf8, encoding: 'utf-8' }
  const encoding = chooseEncoding(bytes)
  const text = encoding === 'utf-8' ? utf8 : decodeAs(encoding, bytes)
  return text.includes('\ufffd') ? { text, encoding, damaged: true } : { text, encoding }
}
