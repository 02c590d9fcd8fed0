/** What the designer sets of a form. Empty texts are left out. */
export interface FormDesign {
  lang: '' | 'zh' | 'en'
  mode: 'inline' | 'popup' | 'tab'
  fields: readonly string[]
  campaign: string
  consentUrl: string
  /** #rrggbb; empty: the form's own. */
  accent: string
  text: string
  surface: string
  /** Pixels. */
  radius: number
}

export const DEFAULT_RADIUS = 8
export const EMPTY_DESIGN: FormDesign = {
  lang: '',
  mode: 'inline',
  fields: [],
  campaign: '',
  consentUrl: '',
  accent: '',
  text: '',
  surface: '',
  radius: DEFAULT_RADIUS,
}

/** Relative luminance of #rrggbb, 0 to 1 (WCAG 2). */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** White or black, whichever reads better on a colour. */
const textOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000'

/** The custom properties that a design sets, by their name without the prefix. */
export function looksOf({ accent, text, surface, radius }: FormDesign): [name: string, value: string][] {
  return [
    ...(accent
      ? ([
          ['accent', accent],
          ['on-accent', textOn(accent)],
        ] as [string, string][])
      : []),
    ...(text ? ([['text', text]] as [string, string][]) : []),
    ...(surface ? ([['surface', surface]] as [string, string][]) : []),
    ...(radius === DEFAULT_RADIUS ? [] : ([['radius', `${radius}px`]] as [string, string][])),
  ]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const quoted = (text: string): string => text.replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char)

/** The lines to put into a page. */
export function snippetOf(design: FormDesign, server: string, key: string): string {
  const attributes = [
    ['key', key],
    ['locale', { '': '', zh: 'zh-CN', en: 'en' }[design.lang]],
    ['mode', design.mode === 'inline' ? '' : design.mode],
    ['fields', design.fields.join(' ')],
    ['campaign', design.campaign.trim()],
    ['consent-url', design.consentUrl.trim()],
  ].filter(([, value]) => value)
  const text = attributes.map(([name, value]) => `${name}="${quoted(value!)}"`).join('\n  ')
  const looks = looksOf(design).map(([name, value]) => `--parkmatch-${name}: ${value};`)
  const style = looks.length > 0 ? `<style>\n  parkmatch-form { ${looks.join(' ')} }\n</style>\n` : ''
  return `<script type="module" src="${quoted(server)}/embed.js"></script>\n${style}<parkmatch-form\n  ${text}></parkmatch-form>`
}

/** The address of the page that shows the form alone. */
export function previewOf(design: FormDesign, lang: 'zh' | 'en'): string {
  const query = new URLSearchParams({ preview: '1', lang: design.lang || lang, mode: design.mode })
  if (design.fields.length > 0) query.set('fields', design.fields.join(' '))
  for (const [name, value] of looksOf(design)) query.set(name, value.replace(/^#|px$/g, ''))
  return `/demo/form?${query.toString()}`
}
