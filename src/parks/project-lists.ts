import { lintIncentive } from '../extract/index.ts'
import type { Attribute, Incentive, IncentiveFlagCode, IncentiveKind, Park, SectorRole } from '../model/index.ts'
import { foldText, scanSectors } from '../text/index.ts'
import type { ProjectedFact } from './project.ts'

/** How a list of a park comes from all facts of one attribute, best first. */
export interface FieldRule {
  attribute: Attribute
  /** Undefined where the facts do not make a list that can be relied on: the field then stays unknown. */
  list: (facts: readonly ProjectedFact[]) => unknown[] | undefined
  /** Splits the facts by member, where a criterion looks at one member only. */
  memberOf?: (fact: ProjectedFact) => string
}

const ROLE_RANK: Readonly<Record<SectorRole, number>> = { leading: 0, supporting: 1, planned: 2 }

const roleOf = ({ detail }: ProjectedFact): SectorRole => {
  const role = detail?.role
  return role === 'leading' || role === 'planned' ? role : 'supporting'
}

/** Each sector once, with the strongest role that any source gives it. */
function listSectors(facts: readonly ProjectedFact[]): NonNullable<Park['sectors']> {
  const roles = new Map<string, SectorRole>()
  for (const fact of facts) {
    const id = String(fact.value)
    const role = roleOf(fact)
    const earlier = roles.get(id)
    if (!earlier || ROLE_RANK[role] < ROLE_RANK[earlier]) roles.set(id, role)
  }
  return [...roles].map(([id, role]) => ({ id, role })).sort((a, b) => ROLE_RANK[a.role] - ROLE_RANK[b.role])
}

/**
 * Companies and institutes once each; their sectors are only what their name says, since nothing else is proven. Where no name
 * says any, there is no list: matching would take it for proof that nobody of the trade is there.
 */
function listMembers(facts: readonly ProjectedFact[]): { name: string; sectors?: string[] }[] | undefined {
  const members = [...new Set(facts.map(({ value }) => String(value)))].map((name) => {
    const sectors = [...new Set(scanSectors(foldText(name)).map(({ id }) => id))]
    return sectors.length > 0 ? { name, sectors } : { name }
  })
  return members.some(({ sectors }) => sectors) ? members : undefined
}

/** Kinds of support by the words of an offer; the first that fits. */
const INCENTIVE_WORDS: readonly (readonly [IncentiveKind, RegExp])[] = [
  ['tax', /税收|税费|返税|所得税|增值税|tax/i],
  ['loan', /贷款|贴息|利息|担保|授信|loan|interest/i],
  ['equipment', /设备|技改|技术改造|equipment/i],
  ['talent', /人才|安家|博士|院士|团队|talent/i],
  ['rent_relief', /租金|房租|装修|免租|rent|fit-?out/i],
]

const incentiveKind = (name: string): IncentiveKind =>
  INCENTIVE_WORDS.find(([, words]) => words.test(name))?.[0] ?? 'grant'

/** What is doubtful in law about an offer by its name alone. */
export const flagsOfName = (name: string): IncentiveFlagCode[] => [
  ...new Set(lintIncentive(foldText(name)).map(({ code }) => code)),
]

/** An offer as entered, with what is doubtful about it. Flags that were entered stay. */
export function withFlags(offer: Incentive): Incentive {
  if (offer.flags) return offer
  const flags = flagsOfName(offer.name)
  return flags.length > 0 ? { ...offer, flags } : offer
}

/** Offers by name, each with the highest sum; one that any document ties to tax, to moving in or to one company is flagged. */
function listIncentives(facts: readonly ProjectedFact[]): Incentive[] {
  const byName = new Map<string, Incentive>()
  for (const { value, detail, flags = [] } of facts) {
    const name = String(detail?.name ?? '扶持资金')
    const earlier = byName.get(name)
    const maxCny = Math.max(earlier?.maxCny ?? 0, Number(value))
    const all = [...new Set([...(earlier?.flags ?? flagsOfName(name)), ...flags])]
    byName.set(name, { name, kind: incentiveKind(name), maxCny, ...(all.length > 0 ? { flags: all } : {}) })
  }
  return [...byName.values()]
}

/** Every field of a park that all facts of an attribute make together. */
export const projectLists: Readonly<Record<string, FieldRule>> = {
  sectors: { attribute: 'sector', list: listSectors, memberOf: ({ value }) => String(value) },
  'cluster.anchors': { attribute: 'anchor_enterprise', list: listMembers },
  'cluster.institutions': { attribute: 'institution', list: listMembers },
  incentives: { attribute: 'incentive', list: listIncentives },
}
