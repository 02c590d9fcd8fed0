/** What may follow a place name and make it the name of something else: a port, a road, a school, a bank, its people. */
const HAN_COMPOUND = new RegExp(
  [
    '(?:国际)?机场',
    '港(?![口资商澳珠台区])',
    '火车站|高铁站|客运站|[东西南北]站(?!点)|站(?![点台位内在群长])',
    '高速|高铁|铁路|客专|城际|地铁|轻轨',
    '大学|学院|理工|师范|工大|医科|交大|科大|农大|中学|[一二三]中(?!心)|小学',
    '银行|农商行|农商银行|证券|期货|信托|人寿|财险|啤酒|海关|海事|日报|晚报|时报|卫视|电视台|大厦|饭店',
    '人(?![才工民力口均大群形员社机气流文防士造数财脸事次和车物来脉行体])',
    '户口|口音|方言|籍',
    '[村屯乡]',
  ].join('|'),
  'y',
)
const HAN_ROAD = /[东西南北中]?(?:路(?![桥网线况面过径段上演由灯政])|大道|街(?!道)|大街|巷|胡同|立交|大桥|隧道|高架)/y
const LATIN_COMPOUND =
  /\s?(?:port|airport|university|college|institute|(?:railway |high-speed |train )?station|road|street|avenue|bank|stock exchange)\b/y

const LATIN_SUFFIX = /\s(?:city|district|county|province|municipality|prefecture|new area|autonomous region)\b/y

/** Words that go on after a suffix: 市场 is no 市, 区域 no 区. */
const SUFFIXES = new Map(
  ['市场政值民面况价委级辖', '区域位间块分', '县域', '州', '省会内份级外', '旗下舰', '盟'].map((word) => [
    word.charCodeAt(0),
    word.slice(1),
  ]),
)

const matchEnd = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** End of the name of a road that a place name ending at `index` begins (南京|路), or -1. */
export const roadEnd = (text: string, index: number): number => matchEnd(HAN_ROAD, text, index)

/** End of the compound that a place name ending at `index` belongs to (青岛|港, 中山|大学), or -1. */
export const compoundEnd = (text: string, index: number, latin: boolean): number =>
  matchEnd(latin ? LATIN_COMPOUND : HAN_COMPOUND, text, index)

const AFTER = '或和及与跟的都也行可以优在这那附周一市内外等是有就还要想找租买建地拿吧呢啊'
const BEFORE = '在到去往看落想或者和及与跟是给放从离对找来个的位于为边'
const HAN = /[\u3400-\u9fff]/
const isContent = (character: string | undefined, functionWords: string): boolean =>
  character !== undefined && HAN.test(character) && !functionWords.includes(character)

/** Whether a content word touches the end of the span. */
export const isTouchedAfter = (text: string, end: number): boolean => isContent(text[end], AFTER)

/** Whether a content word touches the span on either side: then a short word may only be a chance meeting of two others. */
export const isTouched = (text: string, start: number, end: number): boolean =>
  isTouchedAfter(text, end) || isContent(text[start - 1], BEFORE)

/** Where a place name ending at `index` ends with its suffix: 即墨|市, Taicang| City. The same index if it has none. */
export function suffixEnd(text: string, index: number, latin: boolean): number {
  if (latin) return Math.max(index, matchEnd(LATIN_SUFFIX, text, index))
  const goesOn = SUFFIXES.get(text.charCodeAt(index))
  return goesOn === undefined || goesOn.includes(text[index + 1] ?? '\0') ? index : index + 1
}
