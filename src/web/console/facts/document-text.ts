// A stored document as paragraphs to be shown. Everything stays text: markup is left out by the stretches that the reader of documents
// marked, and never interpreted.

/** Half-open, in UTF-16 units of the text as received. */
export interface Span {
  start: number
  end: number
}

export interface Removed extends Span {
  reason: string
}

/** A piece of a paragraph. `left` names why extraction left it out. */
export interface Run extends Span {
  text: string
  left?: string
}

export interface Paragraph extends Span {
  runs: Run[]
}

const BLOCK =
  /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|nav|blockquote|dd|dt|pre|title)\b/i
const CELL = /<\/?(?:td|th)\b/i

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  times: '×',
  deg: '°',
  sup2: '²',
  sup3: '³',
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi

/** Character references as the characters that they stand for; they are shown as text. */
const decoded = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal, hex, name) => {
    if (decimal) return codePoint(Number(decimal))
    if (hex) return codePoint(Number.parseInt(hex, 16))
    return ENTITIES[String(name).toLowerCase()] ?? whole
  })

const withoutTags = (text: string): string => text.replace(/<[^<>]{0,2000}>/g, ' ')

/** A quote without the markup that stood within it. */
export const readable = (quote: string): string => decoded(quote.replace(/<[^<>]{0,2000}>/g, ''))

/** Longer stretches without a line break are cut, so that no paragraph is too long to be laid out. */
const LONGEST = 2_000

class Builder {
  readonly paragraphs: Paragraph[] = []
  readonly #isMarkup: boolean
  #runs: Run[] = []

  constructor(isMarkup: boolean) {
    this.#isMarkup = isMarkup
  }

  end(): void {
    const first = this.#runs[0]
    if (first && this.#runs.some(({ text }) => text.trim() !== ''))
      this.paragraphs.push({ start: first.start, end: this.#runs.at(-1)!.end, runs: this.#runs })
    this.#runs = []
  }

  add(run: Run): void {
    if (run.text !== '') this.#runs.push(run)
  }

  /** Characters that are written as references are runs of their own, so that the others keep their places. */
  #line(raw: string, start: number): void {
    let at = 0
    for (const { 0: reference, index } of this.#isMarkup ? raw.matchAll(REFERENCE) : []) {
      this.add({ start: start + at, end: start + index, text: raw.slice(at, index) })
      at = index + reference.length
      this.add({ start: start + index, end: start + at, text: decoded(reference) })
    }
    this.add({ start: start + at, end: start + raw.length, text: raw.slice(at) })
  }

  /** Kept text: its lines are paragraphs. */
  keep(source: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const newline = source.indexOf('\n', at)
      const stop = Math.min(newline === -1 ? end : newline, end, at + LONGEST)
      this.#line(source.slice(at, stop), at)
      const isLine = stop === newline
      if (isLine || stop - at === LONGEST) this.end()
      at = isLine ? stop + 1 : stop
    }
  }

  leaveOut(source: string, { start, end, reason }: Removed): void {
    const raw = source.slice(start, end)
    if (reason !== 'markup') {
      const text = this.#isMarkup ? decoded(withoutTags(raw)) : raw
      for (let at = 0; at < text.length; at += LONGEST)
        this.add({ start, end, text: text.slice(at, at + LONGEST), left: reason })
    } else if (BLOCK.test(raw)) this.end()
    else if (CELL.test(raw)) this.add({ start, end, text: '  ' })
  }
}

/** The paragraphs of a document. `removed` is sorted and free of overlaps, as the server sends it. Linear in the length of the text. */
export function paragraphsOf(text: string, removed: readonly Removed[]): Paragraph[] {
  const builder = new Builder(removed.some(({ reason }) => reason === 'markup'))
  let at = 0
  for (const span of removed) {
    if (span.start < at) continue
    builder.keep(text, at, span.start)
    builder.leaveOut(text, span)
    at = span.end
  }
  builder.keep(text, at, text.length)
  builder.end()
  return builder.paragraphs
}

/** The place in the list of the paragraph that has an offset, or the next one behind it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let [low, high] = [0, Math.max(0, paragraphs.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const SENTENCE_END = /[。！？!?；;]/

/** The sentence around a mark, within its paragraph: what the reader needs to judge it. */
export function sentenceAround(text: string, mark: Span, paragraph: Span): Span {
  let start = Math.max(mark.start, paragraph.start)
  while (start > paragraph.start && !SENTENCE_END.test(text[start - 1]!)) start--
  let end = Math.min(mark.end, text.length)
  const last = Math.max(end, paragraph.end)
  while (end < last && !SENTENCE_END.test(text[end - 1]!)) end++
  return { start, end }
}

export type Weight = 'mark' | 'sentence' | undefined

/** A run cut at the edges of the mark and of its sentence. A character that was written as a reference goes whole. */
export function marked(
  run: Run,
  mark: Span | undefined,
  sentence: Span | undefined,
): { text: string; weight: Weight }[] {
  const weightAt = (offset: number): Weight =>
    mark && offset >= mark.start && offset < mark.end
      ? 'mark'
      : sentence && offset >= sentence.start && offset < sentence.end
        ? 'sentence'
        : undefined
  if (run.left) return [{ text: run.text, weight: undefined }]
  if (run.text.length !== run.end - run.start) return [{ text: run.text, weight: weightAt(run.start) }]
  const edges = [mark?.start, mark?.end, sentence?.start, sentence?.end, run.end]
    .filter((edge): edge is number => edge !== undefined && edge > run.start && edge <= run.end)
    .sort((a, b) => a - b)
  const pieces: { text: string; weight: Weight }[] = []
  let at = run.start
  for (const edge of edges) {
    if (edge > at) pieces.push({ text: run.text.slice(at - run.start, edge - run.start), weight: weightAt(at) })
    at = Math.max(at, edge)
  }
  return pieces
}
