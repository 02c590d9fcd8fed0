/** What a tag does to the text around it. */
export type TagRole =
  | 'inline'
  | 'block'
  | 'heading'
  | 'item'
  | 'cell'
  | 'row'
  | 'table'
  | 'caption'
  | 'break'
  | 'void'
  | 'skip'

const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form frameset ' +
  'head header hgroup hr html legend main menu nav ol optgroup p pre section summary tbody tfoot thead title ul'
const INLINES =
  'a abbr acronym b bdi bdo big cite code data del delect dfn em font i ins kbd label mark menuitem meter nobr option output picture ' +
  'progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var blink marquee map figure'
const VOIDS = 'area base basefont bgsound col colgroup embed frame img input keygen link meta param source track wbr'

/** Elements whose content is no text of the page. */
const SKIPPED = 'script style noscript template textarea select button iframe svg math object applet video audio canvas'

const ROLES = new Map<string, TagRole>()
const put = (names: string, role: TagRole): void => {
  for (const name of names.split(' ')) ROLES.set(name, role)
}
put(INLINES, 'inline')
put(BLOCKS, 'block')
put(VOIDS, 'void')
put(SKIPPED, 'skip')
put('h1 h2 h3 h4 h5 h6', 'heading')
put('li', 'item')
put('td th', 'cell')
put('tr', 'row')
put('table', 'table')
put('caption figcaption', 'caption')
put('br', 'break')

/** The role of a tag by its lower-case name; undefined for a name that HTML does not know. */
export const tagRole = (name: string): TagRole | undefined => ROLES.get(name)

/** Opening the tag ends an open element of the listed names, unless one of the `until` names stands between. */
export const IMPLIED_ENDS: ReadonlyMap<string, { ends: readonly string[]; until: readonly string[] }> = new Map([
  ['li', { ends: ['li'], until: ['ul', 'ol', 'menu', 'table'] }],
  ['dt', { ends: ['dt', 'dd'], until: ['dl', 'table'] }],
  ['dd', { ends: ['dt', 'dd'], until: ['dl', 'table'] }],
  ['td', { ends: ['td', 'th'], until: ['tr', 'table'] }],
  ['th', { ends: ['td', 'th'], until: ['tr', 'table'] }],
  ['tr', { ends: ['tr'], until: ['table'] }],
  ['a', { ends: ['a'], until: ['td', 'th', 'table', 'li'] }],
])

/** What the class, the id or the name of an element says of its content: a hint, never a proof. */
export const HINT_NAVIGATION = 1
export const HINT_RELATED = 2
export const HINT_META = 4

const HINT_WORDS: ReadonlyMap<string, number> = new Map(
  [
    [
      'nav navbar navigation menu topbar toolbar breadcrumb breadcrumbs crumb crumbs bread share bdshare social footer foot bottom',
      1,
    ],
    [
      'copyright pager pagination page-nav login search qrcode ewm friendlink friendlinks links sitemap backtop totop header top tool comment comments subscribe newsletter app download',
      1,
    ],
    [
      'related relate relation relevant recommend recommended tuijian hotnews hot rank ranking guess latest aside sidebar side more',
      2,
    ],
    ['info meta source date time author byline by pubtime publish datetime laiyuan property', 4],
  ].flatMap(([words, hint]) => (words as string).split(' ').map((word) => [word, hint as number] as const)),
)

/** Hints of a class or id attribute: its words, parted at spaces, `-` and `_` and at inner capitals. */
export function hintsOf(value: string): number {
  let hints = 0
  for (const word of value.slice(0, 200).split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/))
    hints |= HINT_WORDS.get(word.toLowerCase()) ?? 0
  return hints
}

/** Hints of the element's own name. */
export const nameHints = (name: string): number =>
  name === 'nav' || name === 'footer' || name === 'menu' ? HINT_NAVIGATION : name === 'aside' ? HINT_RELATED : 0

/** Inline styles that take an element out of sight. */
/** Bars that stay in sight while the page scrolls. */
export const FIXED_STYLE = /position\s*:\s*(?:fixed|sticky)/i

export const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|(?:left|top|right|margin-left|text-indent)\s*:\s*-\d{3,}|opacity\s*:\s*0(?![.\d]*[1-9])/i
