import { provinceOf, regionContains } from '../../catalog/index.ts'
import type { Span } from '../../model/index.ts'
import type { RegionMention } from '../../text/index.ts'
import { after, before, clauseOf, doubt, find, mark, type Reading } from '../reading.ts'
import { PRESENT } from '../scopes.ts'
import { inside, overlapping } from '../spans.ts'
import * as words from '../vocabulary/places.ts'

type Wish = 'require' | 'prefer' | 'exclude' | 'none'

interface Read {
  mention: RegionMention
  wish: Wish
  /** Known as the caller's own place. */
  origin: boolean
  /** The place of a caller who is neither said to leave it nor to have premises there: a wish where no other place is. */
  caller: boolean
  /** A place right before the trade (宁波小家电代工) is a wish only where no other place is. */
  weak: boolean
  /** A place right before a firm (增城浆染厂) is where the firm is. */
  firm: boolean
  /** A word before or behind it makes it a wish. */
  wished: boolean
  /** Said to do as well: the places before it are wishes too. */
  added: boolean
  /** Said to do as it is (株洲市内优先): kept beside a narrower place in it. */
  accepted: boolean
}

const insideCompany = (reading: Reading, mention: RegionMention): boolean => {
  const { company } = reading.names
  return company !== undefined && company.start <= mention.start && mention.end <= company.end
}

/** How many places of a list are looked at to either side. */
const LIST_REACH = 12

/** The words that explain a place may stand before or behind the whole list that it belongs to. */
function listSpan(
  reading: Reading,
  mentions: readonly RegionMention[],
  index: number,
): { first: number; last: number } {
  let first = index
  let last = index
  const joined = (a: number, b: number) => {
    const gap = reading.text.slice(mentions[a]!.end, mentions[b]!.start)
    if (gap === ' ' && words.SETTLED_BEFORE.test(before(reading, mentions[a]!.start))) return false
    return gap.length <= 6 && !/行|可以/.test(gap) && words.LIST_GAP.test(gap) && !/,/.test(gap)
  }
  while (first > Math.max(0, index - LIST_REACH) && joined(first - 1, first)) first--
  while (last + 1 < Math.min(mentions.length, index + LIST_REACH) && joined(last, last + 1)) last++
  return { first, last }
}

/** 佛山李老板: the place of a person. */
const isPersonBehind = (reading: Reading, mention: RegionMention): boolean =>
  reading.names.contactName?.start === mention.end

/** 新乡或者原阳: a wide place offered beside a narrow one is meant as such. */
function isAlternative(reading: Reading, mentions: readonly RegionMention[], index: number): boolean {
  const gap = (a: number, b: number) =>
    mentions[a] && mentions[b] ? reading.text.slice(mentions[a].end, mentions[b].start) : ''
  return [gap(index - 1, index), gap(index, index + 1)].some((between) =>
    /^(?:经开区|高新区|开发区|新区)? ?(?:或|或者|和|跟|以及|及|、|\/|or|and) ?$/.test(between),
  )
}

/** 玉环……说错了，黄岩: the place before the correction. */
function isCorrected(reading: Reading, mentions: readonly RegionMention[], index: number): boolean {
  const [mention, next] = [mentions[index]!, mentions[index + 1]]
  if (!next || next.start - mention.end > 24) return false
  return /说错|不对|应该是|改成|改为|记错|更正|换成/.test(reading.text.slice(mention.end, next.start))
}

const GOAL = /(?:想|要|去|到|落|看|搬到|考虑|只|找|放)(?:在|租|买|去)?$/

/** The caller's own place. `listAhead` is what stands before the list that the place belongs to. */
function isOrigin(reading: Reading, mention: RegionMention, listAhead: string): boolean {
  const behind = reading.text.slice(mention.end, mention.end + 24)
  const ahead = before(reading, mention.start)
  if (words.ORIGIN_BEFORE.test(ahead) || words.ORIGIN_BEFORE.test(listAhead) || words.ARROW_AFTER.test(behind))
    return true
  if (isPersonBehind(reading, mention)) return true
  if (GOAL.test(ahead) || GOAL.test(listAhead) || words.ACCEPTED_AFTER.test(behind)) return false
  return (
    words.ORIGIN_AFTER.test(behind) ||
    words.ORIGIN_OF.test(behind) ||
    words.ORIGIN_FIRM.test(behind) ||
    words.ORIGIN_FIRM_EN.test(reading.text.slice(mention.end, mention.end + 48))
  )
}

/** 南宁做跨境电商的黄姐: described by the place, not leaving it. */
function isCaller(reading: Reading, mention: RegionMention, ahead: string): boolean {
  const behind = reading.text.slice(mention.end, mention.end + 24)
  if (words.ORIGIN_BEFORE.test(ahead) || words.ARROW_AFTER.test(behind) || words.LEAVES_AFTER.test(behind)) return false
  return !isPersonBehind(reading, mention)
}

const beforeTrade = (reading: Reading, mention: RegionMention, ahead: string): boolean =>
  ahead.trim() === '' &&
  overlapping(reading.sectors, mention.end, mention.end + 2).some(
    (sector) => sector.start >= mention.end && sector.start - mention.end <= 1 && reading.text[mention.end] !== ' ',
  )

/** In the clause of the present premises, or right behind a clause that only says 现在. */
function isPresent(reading: Reading, mention: RegionMention): boolean {
  if ((reading.scopes[mention.start]! & PRESENT) === 0) return false
  const clause = clauseOf(reading, mention.start)
  const last = reading.clauses[clause.index - 1]
  const cued = (span: Span) =>
    inside(reading.cues, span.start, span.end).some(
      (cue) =>
        (cue.tag === 'present' || cue.tag === 'located' || cue.tag === 'stays') &&
        cue.start >= span.start &&
        cue.end <= span.end,
    )
  return cued(clause) || (last !== undefined && last.end - last.start <= 4 && cued(last))
}

const FIRM_BEHIND = /^[\u4e00-\u9fff]{2,9}?(?:厂(?!房)|公司|企业|集团)/

function wishOf(reading: Reading, mentions: readonly RegionMention[], index: number): Read {
  const mention = mentions[index]!
  const { first, last } = listSpan(reading, mentions, index)
  const ahead = before(reading, mentions[first]!.start)
  const end = mentions[last]!.end
  const behind = after(reading, end)
  const read = (wish: Wish, origin = false, caller = false): Read => ({
    mention,
    wish,
    origin,
    caller,
    weak: beforeTrade(reading, mention, ahead),
    firm: FIRM_BEHIND.test(reading.text.slice(mention.end, mention.end + 12)),
    added: words.ADDED_AFTER.test(behind),
    wished: words.GOAL_BEFORE.test(ahead) || words.ACCEPTED_AFTER.test(behind),
    accepted: words.ACCEPTED_AFTER.test(behind) || isAlternative(reading, mentions, index),
  })
  if (mention.kind === 'macro' && /^(?:仓|市场|分仓|总仓)/.test(reading.text.slice(mention.end))) return read('none')
  if (insideCompany(reading, mention) || words.PART_OF_NAME.test(reading.text.slice(mention.end, mention.end + 4)))
    return read('none')
  if (words.TRADED_AFTER.test(reading.text.slice(end, end + 6))) return read('none')
  if (words.PART_AFTER.test(behind) && words.EXCLUDED_AFTER.test(behind)) return read('none')
  if (words.EXCLUDED_BEFORE.test(ahead)) {
    const addition = /除[了去开]?[ ]?$/.test(ahead) && words.ALSO.test(reading.text.slice(end, end + 30))
    return read(addition ? 'prefer' : 'exclude')
  }
  if (/比$/.test(ahead)) return read('none')
  if (words.REQUIRED_AFTER.test(behind)) return read('require')
  if (isCorrected(reading, mentions, index)) return read('none')
  if (words.EXCLUDED_AFTER.test(behind) || words.EXCLUDED_NEXT.test(reading.text.slice(end, end + 24)))
    return read('exclude')
  if (words.REQUIRED_BEFORE.test(ahead)) return read('require')
  if (isPresent(reading, mention)) return read('none', true)
  if (isOrigin(reading, mention, ahead)) return read('none', true, isCaller(reading, mention, ahead))
  if (words.DISLIKED_AFTER.test(behind) || words.DISLIKED_NEXT.test(reading.text.slice(end, end + 24)))
    return read('none')
  if (words.TALKED_AFTER.test(behind) && words.FINALLY.test(reading.text.slice(end, end + 60))) return read('none')
  return read('prefer')
}

/** Codes without those that contain another one of the list: the city around an asked district says nothing more. */
function narrowest(codes: readonly string[], fixed: ReadonlySet<string>): string[] {
  // Only what lies in one province can contain each other, so no more than that is compared.
  const byProvince = new Map<string, string[]>(codes.map((code) => [provinceOf(code), []]))
  for (const code of codes) byProvince.get(provinceOf(code))!.push(code)
  return codes.filter((code) => {
    const around = byProvince.get(provinceOf(code))!
    return fixed.has(code) || !around.some((other) => other !== code && regionContains(code, other))
  })
}

/** 不出本地, 在本地再扩: the caller's own place is the wish; so it is where the note names no other. */
const STAYS =
  /最好(?:就)?(?:在|是)?(?:隔壁|旁边|附近|原地|边上|一墙之隔)|(?:在|就|留|不出|还)(?:在)?(?:本地|当地|原地|这边附近)/

function stayWish(reading: Reading, reads: readonly Read[]): Read | undefined {
  if (reads.some((read) => read.wish === 'prefer' || read.wish === 'require')) return undefined
  const stays = STAYS.test(reading.text)
  return reads.find((read) => (stays ? read.origin : read.caller))
}

/** The caller's own place named again without a wish (柘城那边变电容量批不下来) is still no wish. */
function withoutOrigins(reads: readonly Read[]): Read[] {
  const own = new Set(reads.filter((read) => read.origin).flatMap((read) => read.mention.codes))
  const repeats = (read: Read) =>
    read.wish === 'prefer' && !read.wished && !read.accepted && read.mention.codes.every((code) => own.has(code))
  return reads.map((read) => (repeats(read) ? { ...read, wish: 'none' as const } : read))
}

const MOVES_TO = /(?:(?:搬|迁|挪|转移|扩|扩展|转|布局)(?:去|到|往|至)|(?:想|要|准备|打算|计划)(?:去|在|到|往))$/

/** 洛阳偃师 三轮车 厂子不搬 …… 想在保定: the plant that stays is at the place that opens the note. */
function withoutStaying(reading: Reading, reads: readonly Read[]): readonly Read[] {
  const [first, ...others] = reads
  if (first?.wish !== 'prefer' || first.wished || !others.some((read) => read.wished)) return reads
  const moves = reads.some(({ mention }) =>
    MOVES_TO.test(reading.text.slice(Math.max(0, mention.start - 6), mention.start)),
  )
  if (moves && !reads.some(({ added }) => added)) return [{ ...first, wish: 'none', origin: true }, ...others]
  const stay = /(?:厂子?|工厂|老厂|原厂|本部|总部|那边)(?:先|还|都|也)?(?:不搬|不动|保留|留着|留下)/.exec(reading.text)
  return stay && stay.index > first.mention.end ? [{ ...first, wish: 'none', origin: true }, ...others] : reads
}

function collect(reads: readonly Read[], wish: Wish): { codes: string[]; macro: Set<string> } {
  const codes = new Set<string>()
  const macro = new Set<string>()
  const added = reads.some((read) => read.added)
  const strong = reads.some((read) => !read.weak && (read.wish === 'prefer' || read.wish === 'require'))
  for (const read of reads) {
    if (read.wish !== wish || (read.weak && strong && wish === 'prefer' && (!added || read.firm))) continue
    for (const code of read.mention.codes) {
      codes.add(code)
      if (read.mention.kind === 'macro' || read.accepted) macro.add(code)
    }
  }
  return { codes: [...codes], macro }
}

/** A place with namesakes elsewhere is less sure, and each of them is another reading. */
function state(reading: Reading, field: string, mention: RegionMention, sure: number): void {
  const namesakes = (mention.candidates ?? []).filter((code) => !mention.codes.includes(code))
  find(reading, field, mention, namesakes.length > 0 ? Math.min(sure, 0.7) : sure)
  for (const code of namesakes) doubt(reading, field, code, mention)
}

/** Places as wishes: require, prefer, exclude; the caller's own place, present premises and company names are none. */
export function readRegions(reading: Reading): void {
  const mentions = reading.regions
  const reads = withoutOrigins(
    withoutStaying(
      reading,
      mentions.map((_, index) => wishOf(reading, mentions, index)),
    ),
  )
  const exclude = collect(reads, 'exclude').codes
  const require = collect(reads, 'require')
  const prefer = collect(reads, 'prefer')
  const out = new Set(exclude)
  const required = new Set(require.codes)
  const stay = stayWish(reading, reads)
  const lists = {
    require: narrowest(require.codes, require.macro).filter((code) => !out.has(code)),
    prefer: narrowest([...prefer.codes, ...(stay?.mention.codes.slice(0, 1) ?? [])], prefer.macro).filter(
      (code) => !out.has(code) && !required.has(code),
    ),
    exclude,
  }
  const kept = (wish: 'require' | 'prefer' | 'exclude') => (lists[wish].length > 0 ? { [wish]: lists[wish] } : {})
  const wishes = { ...kept('require'), ...kept('prefer'), ...kept('exclude') }
  if (Object.keys(wishes).length > 0) reading.profile.regions = wishes
  const stated = { require: new Set(lists.require), prefer: new Set(lists.prefer), exclude: out }
  if (stay && lists.prefer.includes(stay.mention.codes[0]!)) state(reading, 'regions.prefer', stay.mention, 0.6)
  for (const { mention, wish, wished, weak } of reads) {
    mark(reading, mention)
    if (wish !== 'none' && mention.codes.some((code) => stated[wish].has(code)))
      state(reading, `regions.${wish}`, mention, wished || wish !== 'prefer' ? 0.95 : weak ? 0.6 : 0.85)
  }
}
