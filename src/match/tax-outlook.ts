import { isSameOrBelow, regionContains, TAX_RULES, type TaxCondition, type TaxRule } from '../catalog/index.ts'
import type { ConditionStatus, Park, Profile, Range, TaxOutlook, TaxOutlookCondition } from '../model/index.ts'

/** What an outlook needs to know of a place: a park, or a region alone. */
export type TaxPlace = Partial<Pick<Park, 'name' | 'aliases' | 'region'>>

const DAY_MS = 86_400_000
/** Above these an enterprise is no small low-profit one. */
const SMALL = { staff: 300, assetsCny: 50_000_000 } as const

const least = (range: Range | undefined): number | undefined => range?.min ?? range?.max

/** Staff or fixed assets beyond the limits rule it out; nothing in a profile can prove it. */
function smallLowProfit({ headcount, fixedInvestmentCny }: Profile): ConditionStatus {
  const isLarge = (least(headcount) ?? 0) > SMALL.staff || (least(fixedInvestmentCny) ?? 0) > SMALL.assetsCny
  return isLarge ? 'unmet' : 'ask'
}

function listedSectors({ sectors }: Profile, { sectors: listed = [] }: TaxCondition): ConditionStatus {
  if (!sectors?.length) return 'ask'
  // The core links of a sector are fewer than the sector, so that a sector alone proves nothing.
  return sectors.some((id) => listed.some((top) => isSameOrBelow(id, top))) ? 'ask' : 'unmet'
}

const namesArea = (rule: TaxRule, { name = '', aliases = [] }: TaxPlace): boolean =>
  rule.areaNames?.some((area) => [name, ...aliases].some((known) => known.includes(area))) ?? false

function check(condition: TaxCondition, rule: TaxRule, profile: Profile, place: TaxPlace): ConditionStatus {
  switch (condition.code) {
    case 'high_tech':
      return profile.qualifications?.includes('high_tech') ? 'met' : 'ask'
    case 'small_low_profit':
      return smallLowProfit(profile)
    case 'listed_sectors':
      return listedSectors(profile, condition)
    case 'not_moved_in':
      return profile.intent === 'relocate' ? 'unmet' : 'ask'
    case 'inside_area':
      return namesArea(rule, place) ? 'met' : 'ask'
    default:
      return 'ask'
  }
}

/** A park that is known by its city only may still lie in an area that its name tells. */
function coversPlace(rule: TaxRule, place: TaxPlace): boolean {
  const { region } = place
  if (rule.regions.length === 0) return true
  if (region === undefined) return false
  if (rule.regions.some((prefix) => region.startsWith(prefix))) return true
  return namesArea(rule, place) && rule.regions.some((code) => code.length === 6 && regionContains(region, code))
}

function verdictOf(rule: TaxRule, conditions: readonly TaxOutlookCondition[], date: string): TaxOutlook['verdict'] {
  if (rule.validUntil !== null && rule.validUntil < date) return 'ended'
  if (conditions.some(({ status }) => status === 'unmet')) return 'does_not_apply'
  return rule.endUnconfirmed ? 'verify' : 'may_apply'
}

/** The rate with what it hangs on: never a bare number. */
function summarise(
  rule: TaxRule,
  verdict: TaxOutlook['verdict'],
  open: number,
  daysLeft: number | null,
  toVerify: boolean,
) {
  const rate = `${Number((rule.rate * 100).toFixed(1))}%`
  const { validUntil } = rule
  const parts = {
    may_apply: { zh: `${rate}，可能适用`, en: `${rate} may apply` },
    verify: { zh: `${rate}，是否仍有效未能确认`, en: `${rate}; whether it is still in force could not be confirmed` },
    does_not_apply: { zh: `${rate}，条件不符`, en: `${rate} does not apply: a condition fails` },
    ended: { zh: `${rate}，已于 ${validUntil} 到期`, en: `${rate} ended on ${validUntil}` },
  }[verdict]
  const isOpen = open > 0 && (verdict === 'may_apply' || verdict === 'verify')
  const ends = validUntil !== null && verdict !== 'ended' && daysLeft !== null
  return {
    zh: [
      rule.conditions.length === 0 ? `${rate}，法定税率，无须条件` : parts.zh,
      isOpen ? `${open} 项条件待确认` : '',
      ends ? `有效期至 ${validUntil}（还有 ${daysLeft} 天）` : '',
      toVerify ? '条文尚待核实' : '',
    ]
      .filter(Boolean)
      .join('；'),
    en: [
      rule.conditions.length === 0 ? `${rate}, the standard rate, without conditions` : parts.en,
      isOpen ? (open === 1 ? '1 condition to be confirmed' : `${open} conditions to be confirmed`) : '',
      ends ? `valid until ${validUntil} (${daysLeft === 1 ? '1 day' : `${daysLeft} days`} left)` : '',
      toVerify ? 'the text is still to be verified' : '',
    ]
      .filter(Boolean)
      .join('; '),
  }
}

function look(rule: TaxRule, profile: Profile, place: TaxPlace, date: string): TaxOutlook {
  const conditions = rule.conditions.map((condition) => {
    const { code, zh, en } = condition
    return { code, status: check(condition, rule, profile, place), zh, en }
  })
  const { id, zh, en, rate, basis, validFrom, validUntil, grade } = rule
  const daysLeft = validUntil === null ? null : Math.round((Date.parse(validUntil) - Date.parse(date)) / DAY_MS)
  const toVerify = grade === 'C' || grade === 'M' || rule.endUnconfirmed === true
  const verdict = verdictOf(rule, conditions, date)
  const open = conditions.filter(({ status }) => status === 'ask').length
  return {
    ...{ ruleId: id, zh, en, rate, verdict, conditions, basis, validFrom, validUntil, daysLeft, grade, toVerify },
    summary: summarise(rule, verdict, open, daysLeft, toVerify),
  }
}

/**
 * The rates of enterprise income tax that concern an enterprise in a place on a day (ISO), lowest first, each with what must
 * hold, its basis, when it ends and how firmly it is known. `region` is taken as resolved (own or inherited); without one only
 * the national rules are given. A rule that has ended by the day says so; one that begins later is left out. Source: the dated
 * rules of the catalogue. Nothing here is advice.
 */
export function taxOutlook(profile: Profile, place: TaxPlace, date: string): TaxOutlook[] {
  return TAX_RULES.filter((rule) => coversPlace(rule, place) && (rule.validFrom === null || rule.validFrom <= date))
    .map((rule) => look(rule, profile, place, date))
    .sort((a, b) => a.rate - b.rate || (a.ruleId < b.ruleId ? -1 : 1))
}
