/** Names and characters in turn. */
const NAMES = (
  'nbsp \u00a0 amp & lt < gt > quot " apos \' copy © reg ® trade ™ mdash — ndash – hellip … ldquo “ rdquo ” lsquo ‘ rsquo ’ ' +
  'middot · bull • times × divide ÷ deg ° plusmn ± sup1 ¹ sup2 ² sup3 ³ frac12 ½ frac14 ¼ yen ¥ euro € pound £ ensp \u2002 ' +
  'emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d shy \u00ad laquo « raquo » lsaquo ‹ rsaquo › sect § para ¶ le ≤ ge ≥ ne ≠ ' +
  'asymp ≈ permil ‰ hearts ♥ rarr → larr ← uarr ↑ darr ↓ sbquo ‚ bdquo „ dagger † Dagger ‡ micro µ ordm º iexcl ¡ cent ¢ ' +
  'uuml ü Uuml Ü ouml ö Ouml Ö auml ä Auml Ä eacute é egrave è agrave à ccedil ç szlig ß ntilde ñ radic √ infin ∞ minus − sim ∼ ' +
  'lsqb [ rsqb ] lpar ( rpar ) comma , colon : semi ; period . num # percnt % plus + equals = quest ? excl ! sol / lowbar _'
).split(' ')

const NAMED = new Map<string, string>()
for (let i = 0; i + 1 < NAMES.length; i += 2) NAMED.set(NAMES[i]!, NAMES[i + 1]!)

/** Windows-1252 characters that pages number as 128 to 159. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// `&amp;nbsp;`: pages are escaped twice, hence the run of amp;.
const ENTITY = /&(?:amp;){0,4}(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z]{2,8}\d{0,2});)/iy

function fromCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return CP1252[code - 0x80]!
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}

export interface Entity {
  text: string
  end: number
}

/** References that old pages write without a semicolon; other names are then more likely part of a query string. */
const OPEN_NAME = /&(?:amp;){0,4}(nbsp|copy|lt|gt|amp|quot)(?![a-z=])/iy

/** The character reference that begins at `at` (an ampersand), also when it is escaped several times; null when there is none. */
export function readEntity(source: string, at: number): Entity | null {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(source)
  if (match !== null) {
    const [whole, decimal, hex, name] = match
    const end = at + whole.length
    if (decimal !== undefined) return { text: fromCode(Number(decimal)), end }
    if (hex !== undefined) return { text: fromCode(Number.parseInt(hex, 16)), end }
    const text = NAMED.get(name!) ?? NAMED.get(name!.toLowerCase())
    if (text !== undefined) return { text, end }
  }
  OPEN_NAME.lastIndex = at
  const open = OPEN_NAME.exec(source)
  if (open !== null) {
    const end = at + open[0].length
    return { text: NAMED.get(open[1]!.toLowerCase())!, end: source.charAt(end) === ';' ? end + 1 : end }
  }
  return null
}
