import type { ExtractedPark, Extraction } from '../model/index.ts'
import { cleanDocument, foldText } from '../text/index.ts'
import { assignAll, type Placed } from './assign.ts'
import { draftLines } from './draft-lines.ts'
import { fillRegions } from './fill-regions.ts'
import { kindOf, levelOf } from './kinds.ts'
import { hasWord } from './latin.ts'
import { nameSectors } from './name-sectors.ts'
import { findEnglishParks } from './names/english.ts'
import { addNicknames } from './names/nicknames.ts'
import { findParkMentions, wholeCellPark } from './names/park-names.ts'
import {
  namesOf,
  onlyPark,
  type ParkEntity,
  type ResolvedMention,
  type ResolvedParks,
  resolveParks,
} from './names/resolve-parks.ts'
import { addTitleName } from './names/title-name.ts'
import { parentsBySubAreas, parentsOf } from './parents.ts'
import { prepareLines } from './prepare.ts'
import { regionsOf } from './regions.ts'
import { type Owned, settleFacts } from './settle.ts'
import { type Context, openingOf } from './subject-context.ts'
import { type LineSubjects, readSubjects } from './subjects.ts'
import type { Line } from './types.ts'

/**
 * Reads the parks of a page and what it says of them. Pure, never throws on text, linear in its length. `sha256` is that of the bytes of
 * the page; it is passed through.
 */
export function extractDocument(text: string, options: { sha256: string }): Extraction {
  const page = cleanDocument(text)
  const lines = prepareLines(page, text)
  const mentions = lines.map((line) => (line.kind === 'meta' ? [] : mentionsOf(line)))
  addTitleName(lines, mentions)
  const resolved = resolveParks(lines, mentions)
  addNicknames(lines, resolved)
  const main = mainPark(lines, resolved, headTitle(text))
  const { facts, subjects } = readFacts(lines, resolved, main, page.publishedAt)
  const regions = regionsOf(
    resolved.parks,
    lines,
    resolved.byLine,
    subjects,
    (park) => park === main.park || resolved.parks.length === 1,
  )
  const parents = parentsOf(lines, resolved.byLine)
  parentsBySubAreas(resolved.parks, facts, parents)
  fillRegions(resolved.parks, main, parents, regions)
  const parks = resolved.parks.map((park): ExtractedPark => {
    const parent = parents.get(park)
    const { name, aliases } = namesOf(park)
    return {
      name,
      aliases,
      region: regions.get(park) ?? null,
      parent: parent ? namesOf(parent).name : null,
      kind: kindOf(park),
      level: levelOf(park),
      facts: settleFacts([...(facts.get(park) ?? []), ...nameSectors(park)]),
    }
  })
  return {
    document: {
      title: page.title,
      publishedAt: page.publishedAt,
      language: page.language,
      sha256: options.sha256,
      removed: page.removed.map(({ reason, start, end }) => ({ reason, start, end })),
    },
    parks,
  }
}

const mentionsOf = (line: Line) => {
  const english = hasWord(line) ? findEnglishParks(line) : []
  const found = findParkMentions(line)
  const cell = found.some((m) => m.core !== 'generic') ? null : wholeCellPark(line)
  const chinese = cell ? [cell] : found
  return english.length === 0 ? chinese : [...chinese, ...english].sort((a, b) => a.start - b.start)
}

interface MainPark {
  park: ParkEntity | null
  /** Share of the mentions. */
  dominance: number
  /** Named by a heading of the first level, or by the first line. */
  titled: boolean
}

/** (以下简称“园区”): from here on the bare word means this park. */
const DECLARED =
  /^\s*[(（,]?\s*(?:以下(?:简)?称为?|下称|简称)[:：]?[“"「]?(?:园区|产业园|本园|开发区|基地|工业园|科技园|高新区|经开区)[”"」)）,]/
const HEAD_WEIGHT = 4
const HEAD_REACH = 4000

/** The folded title in the head of an HTML page; '' where there is none. */
function headTitle(text: string): string {
  if (text.lastIndexOf('<', HEAD_REACH) < 0) return ''
  const title = /<title>\s*([^<]{2,160})<\/title>/i.exec(text.slice(0, HEAD_REACH))?.[1]
  return title ? foldText(title) : ''
}

/** 标题:关于某某园…: a line whose key says that it is the title. */
const TITLE_KEY = /^(?:标题|题目|主题|名称|园区名称|项目名称|载体名称)\s*$/
/** 可咨询某某园, 隔壁的某某园, 与某某园相比, 位于某某园: a park that the words only point to. */
const POINTED_TO =
  /(?:咨询|联系|另有|另外还有|参见|参考|推荐|隔壁|旁边|对面|附近|[东西南北][头边侧面](?:隔壁)?|不远处)[的是有,:]*$/
/** 某某园位于…, 某某园占地…: the words that introduce a park. */
const INTRODUCED =
  /^(?:[(（][^()（）]{1,24}[)）])?,?(?:位于|坐落|设在|地处|总?占地|规划面积|总?用地|成立于|始建于|创建于|于?(?:19|20)\d\d年)/
/** 与某某园相比, 跟某某园相距 */
const COMPARED = /^[^,。;?]{0,4}(?:相?比|相距|毗邻|相邻|接壤)/
const INTRODUCTION = 2
const TITLE_WEIGHT = 4

/** How much a mention tells of what the page is about: titles and introductions more, a park that is only pointed to nothing. */
function weightOf(line: Line, { mention }: ResolvedMention): number {
  if (line.kind === 'heading') return line.level <= 1 ? TITLE_WEIGHT : 2
  if (line.label > 0 && mention.start >= line.label && TITLE_KEY.test(line.text.slice(0, line.label - 1)))
    return TITLE_WEIGHT
  const before = line.text.slice(Math.max(0, mention.start - 24), mention.start)
  if (POINTED_TO.test(before)) return 0
  if (/[与跟和同比较]$/.test(before) && COMPARED.test(line.text.slice(mention.end, mention.end + 12))) return 0
  return INTRODUCED.test(line.text.slice(mention.end, mention.end + 40)) ? INTRODUCTION : 1
}

/** The park that the page is about: the one named most, titles and introductions counted more. */
function mainPark(lines: readonly Line[], { parks, byLine }: ResolvedParks, title: string): MainPark {
  const declared = parks.find((p) => p.mentions.some((m) => DECLARED.test(m.line.text.slice(m.end, m.end + 24))))
  if (declared) return { park: declared, dominance: 1, titled: true }
  const counts = new Map<ParkEntity, number>()
  let total = 0
  byLine.forEach((list, i) => {
    const line = lines[i]
    if (!line || line.kind === 'teaser') return
    for (const resolved of list) {
      const { park } = resolved
      if (!park) continue
      const weight = weightOf(line, resolved)
      counts.set(park, (counts.get(park) ?? 0) + weight)
      total += weight
    }
  })
  const named =
    title === '' ? [] : parks.filter((p) => p.mentions.some((m) => title.includes(m.line.text.slice(m.start, m.end))))
  for (const park of named.length === 1 ? named : []) {
    counts.set(park, (counts.get(park) ?? 0) + HEAD_WEIGHT)
    total += HEAD_WEIGHT
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || parks.length === 0) return { park: null, dominance: 0, titled: false }
  const titled = first[0].mentions.some(({ line }) => line.index === 0 || (line.kind === 'heading' && line.level === 1))
  return { park: first[0], dominance: first[1] / total, titled }
}

function endingsOf(parks: readonly ParkEntity[]): Map<string, ParkEntity | null> {
  const byEnding = new Map<string, ParkEntity | null>()
  for (const park of parks) {
    for (const word of new Set(park.mentions.map((m) => m.word))) {
      const known = byEnding.get(word)
      byEnding.set(word, known === undefined || known === park ? park : null)
    }
  }
  return byEnding
}

interface Reading {
  facts: Map<ParkEntity, Owned[]>
  subjects: (LineSubjects | undefined)[]
}

function readFacts(
  lines: readonly Line[],
  resolved: ResolvedParks,
  main: MainPark,
  publishedAt: string | null,
): Reading {
  const subjectsByLine: (LineSubjects | undefined)[] = []
  const placed: Placed[] = []
  const byEnding = endingsOf(resolved.parks)
  const context: Context = {
    main: main.park,
    dominance: main.dominance,
    titledMain: main.titled,
    section: null,
    titled: null,
    current: null,
    since: 0,
    zone: null,
    byEnding,
    project: null,
  }
  let group = -1
  let groupContext = context
  if (resolved.parks.length === 0) return { facts: new Map(), subjects: [] }
  const drafted = draftLines(lines, resolved.byLine, publishedAt)
  lines.forEach((line, i) => {
    const read = drafted[i]
    if (!read) return
    const mentions = resolved.byLine[i] ?? []
    if (line.group >= 0 && line.group !== group) groupContext = openGroup(lines, resolved, i, context)
    group = line.group
    const own = line.group >= 0 ? groupContext : context
    own.section = line.group >= 0 ? own.section : sectionPark(line, resolved)
    const spoken = mentions.some((m) => m.park) || openingOf(own).parks.length > 0
    const drafts = spoken ? read.drafts : []
    const subjects = readSubjects(line, mentions, read.organisations, own, drafts.length > 0)
    subjectsByLine[i] = subjects
    for (const draft of drafts) placed.push({ draft, subjects, mentions })
  })
  return { facts: assignAll(placed), subjects: subjectsByLine }
}

/** 沙湖港 at the head of a column: the one park of the page with this in its name. */
function calledSo(text: string, parks: readonly ParkEntity[]): ParkEntity | null {
  if (!/^[㐀-鿿]{2,8}$/.test(text)) return null
  const called = parks
    .filter((p) => p.mentions.some((m) => m.name.includes(text)))
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const [first, second] = called
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : null
}

/** A teaser knows only its own parks; a table row speaks of the park that it names, else of the park around the table. */
function openGroup(lines: readonly Line[], { byLine, parks }: ResolvedParks, at: number, context: Context): Context {
  const group = lines[at]?.group
  let named: ParkEntity | null = null
  for (let i = at; i < lines.length && lines[i]?.group === group && !named; i++)
    named = byLine[i]?.find((m) => m.park)?.park ?? null
  if (!named && lines[at]?.kind === 'cell') named = calledSo(lines[at]?.text.trim() ?? '', parks)
  if (lines[at]?.kind === 'teaser')
    return {
      main: named,
      dominance: 1,
      titledMain: true,
      section: named,
      titled: null,
      current: named,
      since: 0,
      zone: null,
      byEnding: context.byEnding,
      project: named,
    }
  const park = named ?? context.section ?? context.current ?? context.main
  return {
    main: park,
    dominance: 1,
    titledMain: true,
    section: park,
    titled: null,
    current: park,
    since: 0,
    zone: context.zone,
    byEnding: context.byEnding,
    project: context.project,
  }
}

/** The one park named by the innermost heading that names any. */
function sectionPark(line: Line, { byLine }: ResolvedParks): ParkEntity | null {
  for (let k = line.section.length - 1; k >= 0; k--) {
    const named = onlyPark(byLine[line.section[k] ?? -1] ?? [])
    if (named !== null) return named ?? null
  }
  return null
}
