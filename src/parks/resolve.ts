import { cityOf, normaliseName, provinceOf, regionContains, regionsByName } from '../catalog/index.ts'
import { foldText, scanSectors } from '../text/index.ts'

/** A name of a park reduced to what identifies it. */
export interface NameKeys {
  /** The whole name in one spelling: 青岛高新区 and 青岛高新技术产业开发区 give the same. */
  full: string
  /** The region that the name starts with. */
  region: string | null
  /** The name without its place, where that says something of its own. */
  own: string | null
}

/** Short and long forms of the same kind of zone; the longest first, so that a short form never eats a long one. */
const ZONE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业开发区|新技术产业开发区|高新技术开发区|高新技术产业园区|新技术开发区|高新开发区|高新区$/, '高新区'],
  [/经济技术开发区|经济开发区|经开区$/, '经开区'],
  [/综合保税区|综保区$/, '综保区'],
  [/自由贸易试验区|自贸试验区|自贸区$/, '自贸区'],
  [/产业化基地$/, '产业基地'],
  [/化工(?:产业园区?|工业园区?)$/, '化工园'],
  [/industrial (?:park|zone)$|industry park$/, '工业园'],
  [/园区$/, '园'],
]

/** Words in front of a name and behind it that documents put or leave out. */
const EDGES = /^(?:the|中国|国家火炬计划|国家级|国家|省级|市级)|(?:项目|建设项目)$/
const RANK = /国家级?(?=大学|(?:高新区|经开区|综保区)$)/g

/** What is left of a name must say something of its own: 产业园 or 高新区 alone names no park. */
const GENERIC =
  /^(?:高新区|经开区|综保区|自贸区|保税区|开发区|产业园|工业园|科技园|物流园|科创园|孵化器|园|核心区|示范区|集聚区|新区|总部基地|产业基地|创新园|智造园|软件园|创业园|科技城)$/

/** Words that say what a park is or does, not which one it is. */
const COMMON_WORDS =
  /产业|工业|科技|技术|创新|创业|国际|高端|先进|现代|新型|智能|智造|制造|研发|服务业?|总部|孵化器?|加速器?|示范|集聚|园区?|区|基地|中心|谷|港|城|集群|电子|信息|数字|经济|生态/g

const LONGEST_REGION_NAME = 12

function oneSpelling(name: string): string {
  let key = normaliseName(foldText(name)).replace(/[\s"'“”‘’()（）《》〈〉·,，、\-—－]/g, '')
  for (let shorter = key.replace(EDGES, ''); shorter !== key && shorter.length >= 4; shorter = key.replace(EDGES, ''))
    key = shorter
  for (const [form, short] of ZONE_FORMS) key = key.replace(form, short)
  return key.replace(RANK, '')
}

/** Whether a name without its place only says what is done there: 电子信息产业园 may stand in every town, 滹沱电子信息产业园 in one. */
function isDescriptive(rest: string): boolean {
  let left = ''
  let from = 0
  for (const { start, end } of scanSectors(rest)) {
    if (start < from) continue
    left += rest.slice(from, start)
    from = end
  }
  return (left + rest.slice(from)).replace(COMMON_WORDS, '').length < 2
}

/** The region that a key starts with, as code and length; the longest name wins: 青岛市 before 青岛. */
function leadingRegion(key: string): { code: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_REGION_NAME, key.length - 1); length >= 2; length--) {
    const region = regionsByName(key.slice(0, length))[0]
    if (region) return { code: region.code, length }
  }
  return undefined
}

/** Takes the regions off the front, one after another: 山东省青岛市城阳区. */
function stripRegions(key: string): { rest: string; region: string | null } {
  let rest = key
  let region: string | null = null
  for (let found = leadingRegion(rest); found; found = leadingRegion(rest)) {
    if (region !== null && !regionContains(region, found.code) && !regionContains(found.code, region)) break
    region = region !== null && regionContains(found.code, region) ? region : found.code
    rest = rest.slice(found.length).replace(/^(?:省|市|区|县|的)(?=.{2})/, '')
  }
  return { rest, region }
}

/** The keys of a name; the same park in several documents shares one of them. */
export function nameKeys(name: string): NameKeys {
  const key = oneSpelling(name)
  const { rest, region } = stripRegions(key)
  const isGeneric = rest.length < 3 || GENERIC.test(rest)
  // A park that is named by its place and a common word is that place's park, in whatever spelling of the place.
  const place = region === null ? '' : `${region}|`
  return { full: isGeneric ? place + rest : rest, region, own: isGeneric ? null : rest }
}

/** A stored park as candidate for a name in a document. */
export interface ParkCandidate {
  id: string
  names: readonly string[]
  region: string | null
}

/** What a document says of a park's identity. */
export interface ParkSighting {
  name: string
  aliases: readonly string[]
  region: string | null
}

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || regionContains(a, b) || regionContains(b, a)

/** Two regions that contradict each other only below the city may still be one park: its name settles it. */
const sameCityOrUnknown = (a: string | null, b: string | null): boolean =>
  compatible(a, b) ||
  (a !== null && b !== null && provinceOf(a) === provinceOf(b) && cityOf(a) !== null && cityOf(a) === cityOf(b))

/** Whether two names may name one park: 石家庄电子信息产业园 is not that of 新乐, although 新乐 lies in 石家庄. */
function agree(a: NameKeys, b: NameKeys): boolean {
  if (a.full !== b.full) return false
  return a.region === null || b.region === null || a.region === b.region || a.own === null || !isDescriptive(a.own)
}

/** Every key by which a park with these names is found. */
export const keysOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => nameKeys(name).full))]

/**
 * The stored park that a document speaks of, or undefined when it is a new one. Names agree in their keys, and the places do not
 * contradict. When several candidates remain, the one that agrees in most names wins; two that agree equally stay apart.
 */
export function resolvePark(sighting: ParkSighting, candidates: readonly ParkCandidate[]): ParkCandidate | undefined {
  const seen = [sighting.name, ...sighting.aliases].map(nameKeys)
  const place = sighting.region ?? seen.find(({ region }) => region !== null)?.region ?? null
  const scored = candidates
    .map((candidate) => {
      const keys = candidate.names.map(nameKeys)
      const where = candidate.region ?? keys.find(({ region }) => region !== null)?.region ?? null
      if (!sameCityOrUnknown(place, where)) return { candidate, score: 0 }
      const agreeing = seen.filter((key) => keys.some((other) => agree(key, other))).length
      const isSameName = candidate.names.some((name) => oneSpelling(name) === oneSpelling(sighting.name))
      const nearer = (isSameName ? 2 : 0) + (place !== null && where !== null && compatible(place, where) ? 0.5 : 0)
      return { candidate, score: agreeing === 0 ? 0 : agreeing + nearer }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score !== second?.score ? best.candidate : undefined
}
