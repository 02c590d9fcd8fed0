import { tagRole } from './html-tags.ts'

/** A tag at [start, end) of the source; attributes stand at [attributes, end). `name` is in lower case, '!' for comments and the like. */
export interface Tag {
  name: string
  closing: boolean
  attributes: number
  end: number
  /** Opens a CDATA section, whose text is text of the page. */
  cdata?: true
}

/** An unknown name makes a tag only when it closes at once: 投资<abc 亿元 is text. */
const UNKNOWN_TAG_LENGTH = 160
/** A tag without its closing bracket is still taken as one when no more than this follows its name. */
const BROKEN_TAG_LENGTH = 400

const NAME = /[a-z][\w:-]*/iy
const NO_TAG_TEXT = /[\u3400-\u9fff\u3002\uff0c]/
// A tag whose angle brackets are escaped, on pages that were escaped twice.
const ESCAPED_TAG =
  /&(?:amp;){0,4}lt;(\/?)([a-z][a-z\d]*)\b((?:[^<>&]|&(?!(?:amp;){0,4}[lg]t;)){0,400})&(?:amp;){0,4}gt;/iy

/** Finds tags in one source. It remembers what it did not find, so that hostile input costs linear time in all. */
export class TagReader {
  private readonly source: string
  private readonly next = new Map<string, number>()

  constructor(source: string) {
    this.source = source
  }

  /** indexOf with memory, for searches whose `from` never goes back. */
  find(text: string, from: number): number {
    const known = this.next.get(text)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const at = this.source.indexOf(text, from)
    this.next.set(text, at)
    return at
  }

  /** Where `</name` begins, in any case of letters; -1 when it is nowhere after `from`. */
  closing(name: string, from: number): number {
    const known = this.next.get(`/${name}`)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const pattern = new RegExp(`</${name}(?![\\w-])`, 'gi')
    pattern.lastIndex = from
    const at = pattern.exec(this.source)?.index ?? -1
    this.next.set(`/${name}`, at)
    return at
  }

  /** The tag that begins at `at`, which holds `<`; null when the bracket is text. */
  read(at: number): Tag | null {
    const code = this.source.charCodeAt(at + 1)
    if (code === 0x2f) return this.readNamed(at, at + 2, true)
    // `<\/p>`, as scripts write it.
    if (code === 0x5c && this.source.charCodeAt(at + 2) === 0x2f) return this.readNamed(at, at + 3, true)
    if (code === 0x21 || code === 0x3f) return this.readDeclaration(at)
    return this.readNamed(at, at + 1, false)
  }

  /** The escaped tag (`&lt;p&gt;`) that begins at `at`, which holds `&`; null when there is none. */
  readEscaped(at: number): Tag | null {
    ESCAPED_TAG.lastIndex = at
    const match = ESCAPED_TAG.exec(this.source)
    if (match === null) return null
    const name = match[2]!.toLowerCase()
    if (tagRole(name) === undefined) return null
    return { name, closing: match[1] === '/', attributes: at + match[0].length, end: at + match[0].length }
  }

  private readDeclaration(at: number): Tag | null {
    const { source } = this
    if (source.startsWith('<!--', at)) return this.until(at, '-->', 4)
    // `?<?` is what a wrongly decoded pair of characters looks like.
    if (!/[a-z[]/i.test(source.charAt(at + 2))) return null
    // The text of a CDATA section is text of the page: only its brackets go.
    if (source.startsWith('<![CDATA[', at))
      return { name: '!', closing: false, attributes: at + 9, end: at + 9, cdata: true }
    return this.until(at, '>', 2)
  }

  private until(at: number, closer: string, opened: number): Tag {
    const end = this.find(closer, at + opened)
    const stop = end < 0 ? at + opened : end + closer.length
    return { name: '!', closing: false, attributes: stop, end: stop }
  }

  private readNamed(at: number, nameAt: number, closing: boolean): Tag | null {
    NAME.lastIndex = nameAt
    const match = NAME.exec(this.source)
    if (match === null) return null
    const attributes = nameAt + match[0].length
    const name = match[0].toLowerCase()
    const end = this.endOf(attributes)
    const known = tagRole(name) !== undefined || name === 'body'
    if (end < 0) return known ? this.broken(at, name, closing, attributes) : null
    if (!known && (end - at > UNKNOWN_TAG_LENGTH || NO_TAG_TEXT.test(this.source.slice(attributes, end)))) return null
    return { name, closing, attributes, end }
  }

  /** Past the `>` that ends the tag, quotes heeded; -1 when another `<` comes first or the text ends. */
  private endOf(from: number): number {
    const { source } = this
    for (let at = from; at < source.length; at += 1) {
      const code = source.charCodeAt(at)
      if (code === 0x3e) return at + 1
      if (code === 0x3c) return -1
      if ((code === 0x22 || code === 0x27) && source.charCodeAt(at - 1) === 0x3d) {
        const quote = this.find(code === 0x22 ? '"' : "'", at + 1)
        if (quote < 0) return this.find('>', at) + 1 || -1
        at = quote
      }
    }
    return -1
  }

  /** `<div <p>`: the first bracket is no text either, when nothing but attributes stands before the second. */
  private broken(at: number, name: string, closing: boolean, attributes: number): Tag | null {
    const stop = this.find('<', attributes)
    const end = stop < 0 ? this.source.length : stop
    if (end - at > BROKEN_TAG_LENGTH) return null
    const rest = this.source.slice(attributes, end)
    return NO_TAG_TEXT.test(rest) || !/^[\s/]*$|=/.test(rest) ? null : { name, closing, attributes, end }
  }
}
