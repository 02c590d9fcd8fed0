import { regionByCode, regionContains } from '../catalog/index.ts'
import { scanRegions } from '../text/index.ts'
import type { ParkEntity, ResolvedMention } from './names/resolve-parks.ts'
import { placesIn } from './places.ts'
import { clauseAt } from './rules/view.ts'
import { type LineSubjects, subjectAt } from './subjects.ts'
import type { Line } from './types.ts'

/** Which region a mention of a region stands for, and how it is known. */
interface Vote {
  code: string
  weight: number
}

const AT =
  /(?:位于|坐落于?|坐落在|地处|处于|选址(?:在|于)?|落户于?|落地|在|于|是|located in|situated in|in|lies in)\s*$/

/** Longer codes are narrower: 370214 under 370200 under 370000. */
const depth = (code: string): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)

/** Decides the region of each park: its own name, the sentence that places it, its heading, else what the whole page agrees on. */
export function regionsOf(
  parks: readonly ParkEntity[],
  lines: readonly Line[],
  byLine: readonly ResolvedMention[][],
  subjects: readonly (LineSubjects | undefined)[],
  pageWide: (park: ParkEntity) => boolean,
): Map<ParkEntity, string | null> {
  const votes = new Map<ParkEntity, Vote[]>()
  for (const park of parks) votes.set(park, nameVotes(park))
  const page: Vote[] = []
  const groups = teaserParks(lines, byLine)
  lines.forEach((line, i) => {
    if (line.kind === 'meta') {
      officeVotes(line, page)
      return
    }
    placeVotes(line, byLine[i] ?? [], subjects[i], groups.get(line.group) ?? null, votes, page)
  })
  const result = new Map<ParkEntity, string | null>()
  const whole = wholePage(page)
  for (const park of parks) result.set(park, decide(votes.get(park) ?? [], whole, pageWide(park)))
  return result
}

/** 在某区第十九届人民代表大会上: the office that speaks says where the page is at home. */
function officeVotes(line: Line, page: Vote[]): void {
  if (!/人民代表大会|政府|管委会|[局厅委办]/.test(line.text)) return
  for (const hit of placesOf(line))
    if (/[省市区县旗州盟]$/.test(line.text.slice(hit.start, hit.end)) && hit.codes[0] !== undefined)
      page.push({ code: hit.codes[0], weight: 0.5 })
}

/** The one park of each related article, and of each row of a table. */
function teaserParks(
  lines: readonly Line[],
  byLine: readonly (readonly ResolvedMention[])[],
): Map<number, ParkEntity | null> {
  const parks = new Map<number, ParkEntity | null>()
  lines.forEach((line, i) => {
    if (line.kind !== 'teaser' && line.kind !== 'cell') return
    for (const { park } of byLine[i] ?? []) {
      if (!park) continue
      const known = parks.get(line.group)
      parks.set(line.group, known === undefined || known === park ? park : null)
    }
  })
  return parks
}

function nameVotes(park: ParkEntity): Vote[] {
  const votes: Vote[] = []
  for (const mention of park.mentions)
    for (const code of mention.prefixCodes)
      votes.push({
        code,
        weight: mention.core === 'proper' && !/[省市区县旗州]$/.test(mention.prefix) ? 2 : 3 + depth(code),
      })
  for (const mention of park.mentions.slice(0, 1)) {
    if (mention.core !== 'proper' || mention.prefix !== '' || /^[a-z]/.test(mention.line.text.slice(mention.start)))
      continue
    const text = mention.line.text.slice(mention.start, mention.end)
    const first = scanRegions(text)[0]
    if (first && first.start === 0 && first.kind !== 'macro')
      for (const code of first.codes) votes.push({ code, weight: 1.5 })
  }
  return votes
}

/** Headings of columns that say where each park lies. */
const PLACE_COLUMN = /所在|属地|区域|县区|区县|县市|市县|位置|地址|地区|城市|坐落|location|district|city|county/

interface RegionHit {
  start: number
  end: number
  codes: readonly string[]
}

/** Places named in the line; macro-regions such as 长三角 place nothing. */
const placesOf = (line: Line): RegionHit[] =>
  placesIn(line)
    .filter((mention) => mention.kind !== 'macro')
    .map(({ start, end, codes, hosts }) => ({ start, end, codes: codes.length > 0 ? codes : (hosts ?? []) }))

/** 珠山区。老瓷厂改造: a line under the heading of a park begins with its place. */
const opensLine = (line: Line, hit: RegionHit): boolean =>
  line.section.length > 0 &&
  hit.start === 0 &&
  /[市区县旗州盟]$/.test(line.text.slice(0, hit.end)) &&
  /^[,。;]/.test(line.text.slice(hit.end))

/** 位于青岛崂山 places; in 青岛崂山电子仪器厂 the words behind 在 go on to another name. */
function isPlaced(line: Line, hit: RegionHit, before: string): boolean {
  if (!AT.test(before)) return false
  if (!/(?:^|[^处位地])(?:在|于|是|in)\s*$/.test(before)) return true
  return (
    /[省市区县旗州盟]$/.test(line.text.slice(hit.start, hit.end)) ||
    /^(?:[,。;、)(:\s内境的,]|$)/.test(line.text.slice(hit.end, hit.end + 1))
  )
}

function placeVotes(
  line: Line,
  mentions: readonly ResolvedMention[],
  subjects: LineSubjects | undefined,
  group: ParkEntity | null,
  votes: Map<ParkEntity, Vote[]>,
  page: Vote[],
): void {
  if (mentions.length === 0 && !/位于|地处|坐落|区域|地址|市|区|县|in |district|city|county|province/.test(line.text))
    return
  for (const hit of placesOf(line)) {
    if (mentions.some(({ mention }) => mention.start <= hit.start && hit.end <= mention.end)) continue
    const [code] = hit.codes
    if (code === undefined || hit.codes.length > 3) continue
    const weight = hit.codes.length === 1 ? 1 : 0.5
    const before = line.text.slice(Math.max(0, hit.start - 8), hit.start)
    const near =
      nearestPark(line, mentions, hit) ??
      (AT.test(before) ||
      opensLine(line, hit) ||
      /^的?(?:这个|这座|该)?(?:园区|产业园|基地|开发区)/.test(line.text.slice(hit.end, hit.end + 8))
        ? spokenOf(line, subjects, hit.start)
        : null)
    const placed =
      isPlaced(line, hit, before) ||
      opensLine(line, hit) ||
      /区域|地址|位置|location/.test(line.text.slice(0, Math.min(hit.start, 12)))
    if (placed || /[省市区县旗州]$/.test(line.text.slice(hit.start, hit.end)))
      page.push({ code, weight: (placed ? 2 : 0.5) * weight })
    if (!near && group && line.kind === 'cell') {
      if (PLACE_COLUMN.test(line.text.slice(0, line.label))) votes.get(group)?.push({ code, weight: 3 + depth(code) })
    } else if (!near && group && /[省市区县旗州]$/.test(line.text.slice(hit.start, hit.end)))
      votes.get(group)?.push({ code, weight: 0.6 })
    if (!near) continue
    votes.get(near.park)?.push({
      code,
      weight: (placed ? 3 + depth(code) : near.adjacent ? 2 + depth(code) : line.kind === 'heading' ? 2 : 0.6) * weight,
    })
  }
}

/** 位于宜昌市猇亭区: the sentence names no park, so it is the one spoken of. */
function spokenOf(
  line: Line,
  subjects: LineSubjects | undefined,
  at: number,
): { park: ParkEntity; adjacent: boolean } | null {
  const clause = clauseAt(line, at)
  const subject = clause && subjects ? subjectAt(subjects, clause, at) : null
  const [park] = subject?.parks ?? []
  return park && subject?.parks.length === 1 ? { park, adjacent: false } : null
}

function nearestPark(
  line: Line,
  mentions: readonly ResolvedMention[],
  hit: RegionHit,
): { park: ParkEntity; adjacent: boolean } | null {
  const sentence = sentenceOf(line, hit.start)
  let best: { park: ParkEntity; adjacent: boolean } | null = null
  for (const { mention, park } of mentions) {
    if (!park || sentenceOf(line, mention.start) !== sentence) continue
    if (mention.start <= hit.start && hit.end <= mention.end) return null
    const between = mention.start >= hit.end ? line.text.slice(hit.end, mention.start) : null
    if (between !== null && /^(?:的|:| )?$/.test(between)) return { park, adjacent: true }
    best ??= { park, adjacent: false }
  }
  return best
}

const sentenceOf = (line: Line, at: number): number => clauseAt(line, at)?.sentence ?? -1

/** The place that the park's own votes agree on, made narrower by the page where that lies inside. */
function decide(own: readonly Vote[], page: WholePage, about: boolean): string | null {
  const firm = own.some((v) => v.weight >= 1.5)
  const strong = firm ? best(own) : null
  if (!strong) return about ? (page.best() ?? best(own)) : page.agreed()
  if (depth(strong) === 3) return strong
  if (!about) return strong
  return best(page.votes.filter((v) => regionContains(strong, v.code))) ?? strong
}

/** What all votes of the page say, counted once for all its parks. */
interface WholePage {
  votes: readonly Vote[]
  best(): string | null
  agreed(): string | null
}

function wholePage(votes: readonly Vote[]): WholePage {
  let first: string | null | undefined
  let common: string | null | undefined
  return {
    votes,
    best: () => (first === undefined ? (first = best(votes)) : first),
    agreed: () => (common === undefined ? (common = agreed(votes)) : common),
  }
}

/** The one place that most of the page speaks of. */
function agreed(page: readonly Vote[]): string | null {
  const code = best(page)
  if (!code) return null
  const all = page.reduce((sum, v) => sum + v.weight, 0)
  const fitting = page.reduce(
    (sum, v) => sum + (regionContains(v.code, code) || regionContains(code, v.code) ? v.weight : 0),
    0,
  )
  return fitting >= all * 0.7 ? code : null
}

/** The code with most support, then the narrowest one inside it that is supported at all. */
function best(votes: readonly Vote[]): string | null {
  const total = new Map<string, number>()
  for (const { code, weight } of votes) if (regionByCode(code)) total.set(code, (total.get(code) ?? 0) + weight)
  const byProvince = new Map<string, [code: string, weight: number][]>()
  for (const entry of total) {
    const province = entry[0].slice(0, 2)
    const list = byProvince.get(province)
    if (list) list.push(entry)
    else byProvince.set(province, [entry])
  }
  const support = (code: string): number =>
    (byProvince.get(code.slice(0, 2)) ?? []).reduce(
      (sum, [other, weight]) =>
        sum + (other === code ? weight : regionContains(code, other) || regionContains(other, code) ? weight * 0.7 : 0),
      0,
    )
  const ranked = [...total.keys()]
    .map((code) => ({ code, score: support(code) }))
    .sort((a, b) => b.score - a.score || depth(b.code) - depth(a.code))
  const winner = ranked[0]?.code
  if (winner === undefined) return null
  const inside = ranked
    .filter(({ code }) => code !== winner && regionContains(winner, code))
    .sort((a, b) => (total.get(b.code) ?? 0) - (total.get(a.code) ?? 0))
  const [first, second] = inside
  if (!first) return winner
  const clear =
    !second ||
    regionContains(first.code, second.code) ||
    regionContains(second.code, first.code) ||
    (total.get(first.code) ?? 0) > 1.5 * (total.get(second.code) ?? 0)
  if (!clear) return winner
  const deepest = inside
    .filter(({ code }) => regionContains(first.code, code))
    .sort((a, b) => depth(b.code) - depth(a.code))[0]
  return deepest?.code ?? first.code
}
