import { isSameOrBelow } from '../../catalog/index.ts'
import { after, before, clauseOf, doubt, find, mark, type Reading, type SectorMention } from '../reading.ts'
import { DENIED, OUTSIDE } from '../scopes.ts'
import { overlapping } from '../spans.ts'
import { guessTrade } from '../trades.ts'
import * as words from '../vocabulary/trades.ts'

/** How surely a mention names what the enterprise does: 3 said so, 2 stands as the subject, 1 merely named, 0 something else. */
interface Weighed {
  mention: SectorMention
  weight: 0 | 1 | 2 | 3
  clause: number
  company: boolean
  step: boolean
}

const inCompany = (reading: Reading, mention: SectorMention): boolean => {
  const { company } = reading.names
  return company !== undefined && company.start <= mention.start && mention.end <= company.end
}

const wordOf = (reading: Reading, mention: SectorMention): string => reading.text.slice(mention.start, mention.end)

/** Stored, bought, denied, or a customer's: no trade of the enterprise. */
function isForeign(reading: Reading, mention: SectorMention): boolean {
  const ahead = before(reading, mention.start)
  const behind = after(reading, mention.end)
  const silent =
    words.STEP_WORDS.test(wordOf(reading, mention)) || words.STEPS.has(mention.id) ? DENIED | OUTSIDE : DENIED
  if ((reading.scopes[mention.start]! & silent) !== 0) return true
  if (words.CLIENT_BEFORE.test(ahead) && words.CLIENT_AFTER.test(behind)) return false
  if (/在$/.test(ahead) && /^上/.test(behind)) return true
  if (words.USED_BEFORE.test(ahead.slice(-14)) || words.USED_AFTER.test(behind.slice(0, 8))) return true
  if (words.CUSTOMER_AFTER.test(behind.slice(0, 14)) && !/^[^,]{0,4}件?配套/.test(behind)) return !/做$/.test(ahead)
  // cathode materials for batteries
  if (/ for (?:the |our )?$/.test(ahead) && overlapping(reading.sectors, mention.start - 40, mention.start).length > 0)
    return true
  const customer = words.CUSTOMER_BEFORE.exec(ahead)
  return customer !== null && !words.MAKER_BEFORE.test(ahead.slice(customer.index + 1))
}

/** An enterprise of the trade: 游戏公司, 药品批发公司另要900平. */
const FIRM = /(?:公司|厂|企业|院|所|机构|学校|工作室)$/

/** Up to this clause a trade that stands alone is the subject of the note; later it is one of its wishes. */
const OPENING = 5

/** For each mention the start of the words that stand together with it: 氮化硅|陶瓷基板. */
function chainStarts(mentions: readonly SectorMention[]): number[] {
  const starts: number[] = []
  for (const [i, { start }] of mentions.entries())
    starts.push(i > 0 && mentions[i - 1]!.end === start ? starts[i - 1]! : start)
  return starts
}

/** 跨境卖假睫毛, 亚马逊店铺: who sells online does so whatever it is. */
const isSeller = (mention: SectorMention, behind: string): boolean =>
  isSameOrBelow(mention.id, 'trade') && /^(?:平台)?(?:卖|店|开店|做)/.test(behind)

/** 修糖厂设备, 种植二百亩: the word is the doing itself. */
const isDone = (word: string, behind: string): boolean =>
  /^修/.test(word) || (/^种植$/.test(word) && /^[\d一二三四五六七八九十百千两]+(?:多|来)?亩/.test(behind))

/** 株洲|硬质合金刀片: a place in front leaves the trade the subject of its clause. */
function withoutPlace(reading: Reading, ahead: string, at: number): string {
  const place = overlapping(reading.regions, at - 2, at).find(({ end }) => reading.text.slice(end, at).trim() === '')
  return place ? ahead.slice(0, Math.max(0, ahead.length - (at - place.start))) : ahead
}

function weigh(reading: Reading, mention: SectorMention, chainStart: number): Weighed {
  const word = wordOf(reading, mention)
  const ahead = before(reading, chainStart)
  const behind = after(reading, mention.end)
  const clause = clauseOf(reading, mention.start).index
  const made = words.MAKER_BEFORE.test(ahead.slice(-24)) || isDone(word, behind)
  const premises = words.PREMISES_WORDS.test(word) && !made && !/^(?:公司|企业|服务)/.test(behind)
  const step = words.STEPS.has(mention.id) || words.STEP_WORDS.test(word)
  const result = (weight: Weighed['weight']): Weighed => ({
    mention,
    weight,
    clause,
    company: inCompany(reading, mention),
    step,
  })
  if (premises || isForeign(reading, mention) || (words.CUSTOMER_WORDS.test(word) && !made)) return result(0)
  if (words.THIS_TIME.test(ahead)) return result(3)
  if (made || words.MADE_AFTER.test(behind) || isSeller(mention, behind)) return result(3)
  const firm = FIRM.test(word) || (FIRM.test(behind.slice(0, 2)) && /[要想找需租]/.test(behind.slice(0, 8)))
  if (firm && clause > OPENING) return result(3)
  const alone =
    clause <= OPENING &&
    withoutPlace(reading, ahead, mention.start).trim() === '' &&
    (behind.trim() === '' || /^ \d/.test(behind) || words.MAKER_AFTER.test(behind))
  return result(alone || firm || words.MAKER_AFTER.test(behind) ? 2 : 1)
}

/** 做摩托车发动机压铸的, 手机结构件CNC加工: the step on the product is the trade itself; 做家电和注塑 names two things. */
function isTradedStep(reading: Reading, item: Weighed, next: Weighed, gap: string): boolean {
  if (!next.step || item.step || item.weight < 3) return false
  if (gap.length > 4 || !/^[\u4e00-\u9fff]*$/.test(gap) || /[和与及跟带兼]|还有|以及/.test(gap)) return false
  if (!/^(?:加工)?(?:的|厂|加工|企业|公司|$)/.test(after(reading, next.mention.end))) return false
  next.weight = item.weight
  return true
}

/** 做汽车轻量化铝铸件: between the verb and the thing only words that describe it. */
const inOnePhrase = (item: Weighed, gap: string): boolean =>
  gap.length <= (item.weight === 3 ? 4 : 2) &&
  /^[\u4e00-\u9fff]+$/.test(gap) &&
  !/[的了和与及或有要在是做并带含到去给为从加还跟]/.test(gap)

/** tire recycling, cosmetics packaging: of two English nouns the last is the thing. */
const isLatinPair = ({ text }: Reading, item: Weighed, next: Weighed): boolean =>
  /[a-z]/.test(text[item.mention.end - 1]!) && /[a-z]/.test(text[next.mention.start]!)

/** Of words that stand next to each other the last is the thing: 汽车|模具, 医疗|机器人. */
function dropModifiers(reading: Reading, weighed: readonly Weighed[]): Weighed[] {
  return weighed.filter((item, i) => {
    const next = weighed[i + 1]
    if (!next || next.company !== item.company || next.weight === 0) return true
    const gap = reading.text.slice(item.mention.end, next.mention.start)
    if (isTradedStep(reading, item, next, gap)) {
      next.step = false
      return false
    }
    if (
      gap === '' ||
      (gap === ' ' && isLatinPair(reading, item, next)) ||
      gap === '用' ||
      (gap === '的' && item.weight < 3) ||
      inOnePhrase(item, gap)
    ) {
      if (item.weight > next.weight) next.weight = item.weight
      return next.step && !item.step
    }
    return true
  })
}

/** 宠物零食？不是，是宠物疫苗: what was said by mistake. */
function dropCorrected(reading: Reading, weighed: readonly Weighed[]): void {
  for (let i = 1; i < weighed.length; i++) {
    const between = reading.text.slice(weighed[i - 1]!.mention.end, weighed[i]!.mention.start)
    if (between.length <= 20 && SLIP.test(between))
      for (let j = i - 1; j >= 0 && weighed[i]!.mention.start - weighed[j]!.mention.end <= 24; j--)
        weighed[j]!.weight = 0
  }
  const now = weighed.find(({ mention }) => words.THIS_TIME.test(before(reading, mention.start)))
  if (now) for (const item of weighed) if (item.clause < now.clause) item.weight = 0
}

const SLIP =
  /(?:\?|,|…|。)? ?(?:(?:要|想|准备|打算|现在|后来)?(?:转型|转做|改做|转产|改行|不做了|不干了)|不是|不对|说错|哦|其实是|他说的是)/

/** Between two trades of one list: 断路器、接触器, 剧场加室内滑雪场, 建筑设计院、再加一个检测实验室. */
const LIST =
  /^(?:\([^)]{0,8}\))?(?:[、/和与及以跟+ 还有加带兼]{1,3}|[带加兼](?:上|着)?(?:一个|一家|个)?[\u4e00-\u9fff]{0,2}|[^,。;()要需租]{0,6}、[^,。;()要需租]{0,6})$/

/** A list shares the verb before it: 做断路器、接触器和开关柜. */
function spread(reading: Reading, weighed: readonly Weighed[]): void {
  let last: Weighed | undefined
  for (const item of weighed) {
    if (item.weight === 0) continue
    if (last && item.weight < last.weight && LIST.test(reading.text.slice(last.mention.end, item.mention.start)))
      item.weight = last.weight
    last = item
  }
}

/** A later word that says the first one more exactly: 新材料公司, 氮化硅陶瓷基板. */
const narrows = (item: Weighed, first: Weighed): boolean =>
  item.mention.id !== first.mention.id && isSameOrBelow(item.mention.id, first.mention.id)

/** The mentions that tell the trade: the surest ones, products before steps, the sentence before the company's name. */
function pick(weighed: readonly Weighed[]): Weighed[] {
  const spoken = weighed.filter((item) => item.weight > 0 && !item.company)
  const products = spoken.filter((item) => !item.step)
  const hints = weighed.filter((item) => item.company && item.weight > 0 && !item.step)
  if (hints.length > 0 && products.every((item) => item.weight === 1 && item.clause > hints[0]!.clause)) return hints
  const named =
    products.some((item) => item.weight > 1) ||
    !spoken.some((item) => item.weight > 1) ||
    (!spoken.some((item) => item.weight > 2) && products[0]?.mention.start === spoken[0]!.mention.start)
  const pool =
    products.length > 0 && named ? products : spoken.length > 0 ? spoken : weighed.filter((item) => item.weight > 0)
  const top = pool.reduce((best, item) => Math.max(best, item.weight), 0)
  if (top === 0) return []
  if (top >= 2) {
    const sure = pool.filter((item) => item.weight === 3)
    const subjects = pool.filter((item) => item.weight === 2)
    const first = sure[0] ?? subjects[0]!
    const near = (item: Weighed) =>
      sure.length === 0
        ? Math.abs(item.clause - first.clause) <= 1
        : item.clause === first.clause || item.clause === first.clause - 1
    return [...sure, ...subjects.filter(near), ...pool.filter((item) => item.weight < 3 && narrows(item, first))]
  }
  const first = pool[0]!
  return pool.filter((item) => item.clause === first.clause)
}

/** Away with entries above another one of the list. */
const narrowest = (ids: readonly string[]): string[] =>
  ids.filter((id) => !ids.some((other) => other !== id && isSameOrBelow(other, id)))

const holdsOne = (wide: string, ids: readonly string[]): boolean => ids.some((id) => isSameOrBelow(id, wide))

/** Confidence by weight. */
const SURE = [0, 0.7, 0.85, 0.95] as const

/** What the enterprise makes or does, the most specific entries that the words name. */
export function readSectors(reading: Reading): void {
  const starts = chainStarts(reading.sectors)
  const weighed = reading.sectors.map((mention, i) => weigh(reading, mention, starts[i]!))
  spread(reading, weighed)
  dropCorrected(reading, weighed)
  const chosen = pick(dropModifiers(reading, weighed))
  for (const { mention } of weighed) mark(reading, mention)
  const ids = narrowest([...new Set(chosen.map((item) => item.mention.id))])
  if (ids.length === 0) {
    readUnlisted(reading)
    return
  }
  reading.profile.sectors = ids
  for (const { mention, weight, company } of chosen)
    if (ids.includes(mention.id)) find(reading, 'sectors', mention, company ? 0.6 : SURE[weight])
  const others = new Set(weighed.map(({ mention }) => mention.id).filter((id) => !holdsOne(id, ids)))
  for (const { mention, weight } of weighed)
    if (weight > 0 && others.has(mention.id)) doubt(reading, 'sectors', mention.id, mention)
}

/** A product without an entry still has a last word: 做充气泵的. */
function readUnlisted(reading: Reading): void {
  const guess = guessTrade(reading.text)
  if (!guess || (reading.scopes[guess.start]! & DENIED) !== 0) return
  reading.profile.sectors = [guess.id]
  find(reading, 'sectors', guess, 0.5)
  mark(reading, guess)
}
