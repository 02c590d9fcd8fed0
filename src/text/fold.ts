import tsCharacters from 'opencc-js/dict/TSCharacters'

/** Single characters that the traditional-to-simplified table leaves to its phrase tables or to regional variants. */
const EXTRA_VARIANTS = '臺台枱台衞卫敍叙粧妆衹只祇只妳你託托'

/** Spaces of every width fold to the ASCII space, so that one test for ' ' is enough. Line breaks stay as they are. */
const SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

const isSingleUnit = (text: string): boolean => text.length === 1

function addRange(table: Uint16Array, first: number, last: number, map: (code: number) => number): void {
  for (let code = first; code <= last; code += 1) table[code] = map(code)
}

function addTraditional(table: Uint16Array): void {
  for (const pair of tsCharacters.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (isSingleUnit(from) && isSingleUnit(to)) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let i = 0; i < EXTRA_VARIANTS.length; i += 2)
    table[EXTRA_VARIANTS.charCodeAt(i)] = EXTRA_VARIANTS.charCodeAt(i + 1)
}

/** PDF text layers write radicals (⼀ ⽅) and compatibility forms (金 U+F90A) in place of the ideographs. */
function addCompatibilityForms(table: Uint16Array): void {
  const toIdeograph = (code: number): number => {
    const plain = String.fromCharCode(code).normalize('NFKC')
    return isSingleUnit(plain) ? plain.charCodeAt(0) : code
  }
  addRange(table, 0x2f00, 0x2fd5, toIdeograph)
  addRange(table, 0xf900, 0xfaff, toIdeograph)
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) table[code] = code
  addRange(table, 0xff01, 0xff5e, (code) => code - 0xfee0)
  table[0xffe5] = 0xa5
  for (const space of SPACES) table[space.charCodeAt(0)] = 0x20
  addCompatibilityForms(table)
  addTraditional(table)
  // Two more passes close the chains (compatibility form → traditional → simplified), which makes folding idempotent.
  for (let pass = 0; pass < 2; pass += 1) {
    for (let code = 0; code < 0x10000; code += 1) {
      const folded = table[table[code]!]!
      table[code] = folded >= 0x41 && folded <= 0x5a ? folded + 32 : folded
    }
  }
  return table
}

const FOLD = buildTable()

/** Code units a call of String.fromCharCode takes at once: far below every engine's argument limit. */
const CHUNK = 8192

/** The fold of one UTF-16 unit. */
export const foldUnit = (code: number): number => FOLD[code]!

function firstChange(text: string): number {
  const { length } = text
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i)
    if (FOLD[code] !== code) return i
  }
  return length
}

/** Up to so many units joining them one by one is quicker than an array of them. */
const FEW = 24

function fewFolded(text: string, from: number): string {
  let folded = ''
  for (let i = from; i < text.length; i += 1) folded += String.fromCharCode(FOLD[text.charCodeAt(i)]!)
  return folded
}

/**
 * The form in which vocabulary is looked up, UTF-16 unit for UTF-16 unit, so that every offset stays valid: full-width
 * ASCII and punctuation to half-width (，→ , ：→ : ￥→ ¥; 。、《》“” stay), spaces of every width to ' ', traditional characters to
 * simplified one by one, radicals and compatibility forms to ideographs, ASCII letters to lower case. Idempotent.
 * `foldText(t).length === t.length` for every string; a text that needs no change comes back as it is.
 */
export function foldText(text: string): string {
  const { length } = text
  const start = firstChange(text)
  if (start === length) return text
  if (length - start <= FEW) return text.slice(0, start) + fewFolded(text, start)
  const parts: string[] = [text.slice(0, start)]
  const units = new Uint16Array(Math.min(CHUNK, length - start))
  for (let from = start; from < length; from += CHUNK) {
    const size = Math.min(CHUNK, length - from)
    for (let i = 0; i < size; i += 1) units[i] = FOLD[text.charCodeAt(from + i)]!
    parts.push(
      String.fromCharCode.apply(null, (size === units.length ? units : units.subarray(0, size)) as unknown as number[]),
    )
  }
  return parts.join('')
}
