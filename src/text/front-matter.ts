import type { Pairs } from './markup-types.ts'

/** The YAML head of a page: scalar fields by lower-case name, as spans [from, to) of the source, quotes left out. */
export interface FrontMatter {
  /** Where the page itself begins; 0 without a head. */
  end: number
  start: number
  fields: Map<string, Pairs>
}

const HEAD = /^[\ufeff\s]*---[ \t]*\r?\n/
const MAX_LENGTH = 20_000
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/gm
const NONE: FrontMatter = { start: 0, end: 0, fields: new Map() }

/** Every line is a field, an entry of a list, a comment or empty; so a rule of dashes above a text is not taken for a head. */
const isYaml = (text: string): boolean =>
  text.split('\n').every((line) => /^\s*$|^\s*#|^\s*-\s|^\s+\S|^[A-Za-z][\w-]*[ \t]*:/.test(line))

/** Reads the YAML head that static-site pages begin with. */
export function readFrontMatter(source: string): FrontMatter {
  const head = HEAD.exec(source.slice(0, 200))
  if (head === null) return NONE
  const from = head[0].length
  const window = source.slice(from, from + MAX_LENGTH)
  const close = /^---[ \t]*$/m.exec(window)
  if (close === null || !isYaml(window.slice(0, close.index))) return NONE
  const fields = new Map<string, Pairs>()
  for (const match of window.slice(0, close.index).matchAll(FIELD)) addField(fields, match, from)
  return { start: head[0].indexOf('---'), end: from + close.index + close[0].length, fields }
}

function addField(fields: Map<string, Pairs>, match: RegExpMatchArray, offset: number): void {
  const [whole, name = '', rest = ''] = match
  const value = rest.trim()
  const quoted = /^(['"]).*\1$/.test(value) ? 1 : 0
  const from = offset + match.index! + whole.indexOf(value, name.length + 1) + quoted
  const to = from + value.length - 2 * quoted
  if (to > from && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), [from, to])
}
