import type { Bound } from '../model/index.ts'
import { charSet, hanDigit, isArabic, isHan, isLatin, skipSpaces, smallMultiplier } from './numeral-chars.ts'
import type { QuantityModifier } from './types.ts'

export interface BoundWord {
  bound: Exclude<Bound, 'exact'>
  modifier: QuantityModifier | undefined
  /** Where the word starts (before a quantity) or ends (behind it). */
  at: number
}

interface Entry {
  word: string
  bound: Exclude<Bound, 'exact'>
  modifier: QuantityModifier | undefined
  /** Characters that make it part of another word: behind a suffix (部 of 内部), before a prefix (附 of 附近). */
  not: ((code: number) => boolean) | undefined
}

const entries = (bound: Entry['bound'], list: string, not?: string, modifier?: QuantityModifier): Entry[] =>
  list.split(' ').map((word) => ({
    word: word.replaceAll('_', ' '),
    bound,
    modifier,
    not: not === undefined ? undefined : charSet(not),
  }))

const GIVEN = ['给予', '奖励', '补助', '补贴', '资助', '可达', '可获', '可享', '不超过', '达', '支持', '给']

const PREFIXES: readonly Entry[] = [
  ...entries(
    'min',
    '不低于 不少于 不小于 不得低于 不得少于 不得小于 不应低于 不能低于 不下于 不下 不止 至少 最少 最低 最小 起码 保底 保守 保守估计',
  ),
  ...entries(
    'min',
    '超过 首次突破 突破 首破 首超 大于 高于 多于 大于等于 大于或等于 大于或者等于 不亚于 远超 超出 逾 ≥ > >= => 不低於 肯定有 起步',
  ),
  ...entries('min', '超', '不高赶远反别能可得'),
  ...entries('min', '过', '不超经通透越路绕错度难'),
  ...entries('min', '破', '突'),
  ...entries(
    'min',
    'at_least over more_than above exceeding exceeds no_less_than not_less_than minimum_of minimum min min. starting_from >',
  ),
  ...entries(
    'max',
    '不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不能超过 不要超过 别超过 别高过 不要高过 不能高过 不高过 别高于 不要高于 别超 不超 不高於 至多 顶多 最多 最高 最大 封顶',
  ),
  ...entries('max', '控制在 低于 小于 少于 上限 ≤ < <= =< 不突破 小于等于 小于或等于 小于或者等于 不得突破', '不'),
  ...entries('max', GIVEN.map((verb) => `最高${verb}`).join(' ')),
  ...entries('max', '不到 不足 不满 未满', '', 'under'),
  ...entries(
    'max',
    'up_to no_more_than not_more_than not_exceeding less_than under below within at_most maximum_of maximum max max. <',
  ),
  ...entries(
    'approx',
    '大约 约 约为 大概 大致 差不多 约莫 粗略 估摸 约合 约有 ~ ≈',
    '节合预签契违婚条特简邀制解立公履',
    'about',
  ),
  ...entries('approx', 'about around approximately approx approx. roughly circa ca. some', '', 'about'),
  ...entries('approx', '将近 接近 近乎 几近 临近', '', 'under'),
  ...entries('approx', '近', '附最靠临就邻远亲新相逼毗', 'under'),
  ...entries('approx', 'nearly almost close_to', '', 'under'),
]

const SUFFIXES: readonly Entry[] = [
  ...entries(
    'min',
    '以上 及以上 或以上 或者以上 或更多 或者更多 之上 起步 起跳 打底 往上 朝上 开外 肯定有 保底 or_more and_above or_above and_over plus minimum min',
  ),
  ...entries('min', '起', '重来码到诉源飞落草伏义点家步初始用因吊升'),
  ...entries('min', '起租 起售 起拍 起订', '面期价日时单'),
  ...entries('min', '+', '0123456789abcdefghijklmnopqrstuvwxyz'),
  ...entries(
    'max',
    '以内 之内 以里 以下 之下 及以下 或以下 或更少 封顶 为限 为上限 到顶 打住 or_less or_below maximum max tops',
  ),
  ...entries('max', '内', '部外容设饰资陆蒙建有地销河环需涵'),
  ...entries('approx', '左右 上下 前后 光景 or_so', '', 'about'),
  ...entries('approx', '出头 有余 挂零 还多 odd', '', 'over'),
  ...entries('approx', '多', '层种功家个样元数年方次少式晶孔台跨轴媒联为大用头云糖肽维'),
  ...entries('approx', '余', '热姚杭量额料下地生'),
].map((entry) => (entry.word === '多' || entry.word === '余' ? { ...entry, modifier: 'over' } : entry))

function group(
  list: readonly Entry[],
  codeOf: (word: string) => number,
): (code: number) => readonly Entry[] | undefined {
  const groups = new Map<number, Entry[]>()
  for (const entry of list) {
    const code = codeOf(entry.word)
    const known = groups.get(code)
    if (known) known.push(entry)
    else groups.set(code, [entry])
  }
  for (const words of groups.values()) words.sort((a, b) => b.word.length - a.word.length)
  const known = charSet(String.fromCharCode(...groups.keys()))
  return (code) => (known(code) ? groups.get(code) : undefined)
}

const BY_LAST = group(PREFIXES, (word) => word.charCodeAt(word.length - 1))
const BY_FIRST = group(SUFFIXES, (word) => word.charCodeAt(0))

const PREFIX_WORDS: ReadonlySet<string> = new Set(PREFIXES.map(({ word }) => word))

/** Whether a word that can stand on either side belongs to the next figure: 保守400万 肯定有30万. */
function startsFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(skipSpaces(text, at, 1))
  return isArabic(code) || hanDigit(code) > 0 || smallMultiplier(code) > 0
}

/** What may stand between a bound word and its figure: 最少要30亩, 控制在: 500万. */
const isFiller = charSet('为是要需有得能达:')

/** Before a > that ends a tag of markup. */
const isMarkup = charSet('"\'/')

function prefixAt(text: string, end: number): BoundWord | undefined {
  const list = BY_LAST(text.charCodeAt(end - 1))
  if (!list) return undefined
  for (const { word, bound, modifier, not } of list) {
    const start = end - word.length
    if (start < 0 || !text.startsWith(word, start)) continue
    const before = text.charCodeAt(start - 1)
    if (not?.(before) || (isLatin(word.charCodeAt(0)) && (isLatin(before) || isArabic(before)))) continue
    if ((word === '~' || word === '>') && (isArabic(before) || isLatin(before) || isMarkup(before))) continue
    return { bound, modifier, at: start }
  }
  return undefined
}

/** The bound word before a quantity that starts at `at`, not reaching before `from`. */
export function boundBefore(text: string, at: number, from: number): BoundWord | undefined {
  let end = at
  for (let fillers = 0; end > from; ) {
    const code = text.charCodeAt(end - 1)
    const word = prefixAt(text, end)
    if (word) return word.at >= from ? word : undefined
    if (code === 0x20) {
      if (at - end > 3) return undefined
    } else if (isFiller(code) && fillers < 2) fillers += 1
    else return undefined
    end -= 1
  }
  return undefined
}

/** The bound word behind a quantity that ends at `at`. */
export function boundBehind(text: string, at: number): BoundWord | undefined {
  const pos = skipSpaces(text, at, 1)
  const list = BY_FIRST(text.charCodeAt(pos))
  if (!list) return undefined
  for (const { word, bound, modifier, not } of list) {
    if (!text.startsWith(word, pos)) continue
    const end = pos + word.length
    const next = text.charCodeAt(end)
    if (not?.(next) || (isLatin(word.charCodeAt(0)) && isLatin(next))) continue
    // 200亩 内江: behind a blank one character that goes on is the start of a word.
    if (pos > at && word.length === 1 && isHan(next)) continue
    // 1000平+仓库 joins two wants; 1000平+ is a floor.
    if ((word === '+' && (pos > at || isHan(next))) || (PREFIX_WORDS.has(word) && startsFigure(text, end))) continue
    return { bound, modifier, at: end }
  }
  return undefined
}
