import { escapeHtml } from '../../http/html.ts'

/** HTML that was put together by `html`, so that its parts are escaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | readonly Markup[]

const toText = (part: Part): string => {
  if (part instanceof Markup) return part.text
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escapeHtml(String(part))
}

/** HTML from a template: texts are escaped, markup and lists of it are put in as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((text, string, i) => text + toText(parts[i - 1] ?? '') + string))

/** Text that is HTML already and none of a user's. */
export const raw = (text: string): Markup => new Markup(text)

export const nothing = raw('')

const ISO_DATE = /(\d{4}-\d{2}(?:-\d{2})?)/

/** A text whose ISO dates are not cut at the ends of lines. */
export const dated = (text: string): Markup =>
  html`${text.split(ISO_DATE).map((part, i) => (i % 2 === 1 ? html`<span class="nowrap">${part}</span>` : html`${part}`))}`

/** Names with their values in two columns, as a list of definitions. */
export const pairs = (rows: readonly (readonly [name: string, value: Markup | string])[], kind = ''): Markup =>
  html`<dl class="pairs ${kind}">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

/** Paragraphs of a text that people wrote; single line ends stay. */
export const paragraphs = (text: string): Markup[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => html`<p class="pre">${part}</p>`)
