import { isSameOrBelow, TAX_RULES, type TaxCondition, type TaxRule } from '../catalog/index.ts'
import type { Park, Profile } from '../model/index.ts'

/** Whether a condition holds for what is known: `ask` where neither profile nor park says. */
export type ConditionStatus = 'met' | 'unmet' | 'ask'

export interface TaxOutlookCondition {
  code: TaxCondition['code']
  status: ConditionStatus
  zh: string
  en: string
}

/** A rate that may apply, never without what must hold, its basis, when it ends, and how firmly it is known. */
export interface TaxOutlook {
  ruleId: string
  zh: string
  en: string
  /** 0.15 for 15 %. */
  rate: number
  verdict: 'may_apply' | 'does_not_apply'
  conditions: TaxOutlookCondition[]
  basis: string
  validUntil: string | null
  /** Days from `date` to the last day, where the rule ends. */
  daysLeft: number | null
  /** The text is known from mirrors or from general knowledge only, or its end is not confirmed. */
  toVerify: boolean
}

const DAY_MS = 86_400_000

const rangeTop = (range: { min?: number; max?: number } | undefined) => range?.max ?? range?.min

function highTech(profile: Profile): ConditionStatus {
  return profile.qualifications?.includes('high_tech') ? 'met' : 'ask'
}

/** Staff above 300 rules it out; nothing in a profile can prove it. */
function smallLowProfit(profile: Profile): ConditionStatus {
  const staff = profile.headcount?.min ?? rangeTop(profile.headcount)
  return staff !== undefined && staff > 300 ? 'unmet' : 'ask'
}

function listedSectors(profile: Profile, condition: TaxCondition): ConditionStatus {
  if (!profile.sectors?.length) return 'ask'
  const listed = condition.sectors ?? []
  return profile.sectors.some((id) => listed.some((top) => isSameOrBelow(id, top))) ? 'met' : 'unmet'
}

function insideArea(park: Park, rule: TaxRule): ConditionStatus {
  const names = [park.name, ...(park.aliases ?? [])]
  return rule.areaNames?.some((area) => names.some((name) => name.includes(area))) ? 'met' : 'ask'
}

function check(condition: TaxCondition, rule: TaxRule, profile: Profile, park: Park): ConditionStatus {
  switch (condition.code) {
    case 'high_tech':
      return highTech(profile)
    case 'small_low_profit':
      return smallLowProfit(profile)
    case 'listed_sectors':
      return listedSectors(profile, condition)
    case 'not_moved_in':
      return profile.intent === 'relocate' ? 'unmet' : 'ask'
    case 'inside_area':
      return insideArea(park, rule)
    default:
      return 'ask'
  }
}

const coversRegion = (rule: TaxRule, park: Park) =>
  rule.regions.length === 0 || rule.regions.some((prefix) => park.region?.startsWith(prefix))

const coversDate = (rule: TaxRule, date: string) =>
  (rule.validFrom === null || rule.validFrom <= date) && (rule.validUntil === null || date <= rule.validUntil)

/**
 * The rates of enterprise income tax that may apply to an enterprise in a park on a day (ISO), lowest first, each with what
 * must hold. `park.region` is taken as resolved (own or inherited); without one only the national rules are given. Source:
 * the dated rules of the catalogue; a rule that is not in force on the day is left out.
 */
export function taxOutlook(profile: Profile, park: Park, date: string): TaxOutlook[] {
  return TAX_RULES.filter((rule) => coversRegion(rule, park) && coversDate(rule, date))
    .map((rule) => {
      const conditions = rule.conditions.map((condition) => {
        const { code, zh, en } = condition
        return { code, status: check(condition, rule, profile, park), zh, en }
      })
      const { id, zh, en, rate, basis, validUntil } = rule
      return {
        ruleId: id,
        zh,
        en,
        rate,
        verdict: conditions.some((c) => c.status === 'unmet') ? ('does_not_apply' as const) : ('may_apply' as const),
        conditions,
        basis,
        validUntil,
        daysLeft: validUntil === null ? null : Math.round((Date.parse(validUntil) - Date.parse(date)) / DAY_MS),
        toVerify: rule.grade === 'C' || rule.grade === 'M' || rule.endUnconfirmed === true,
      }
    })
    .sort((a, b) => a.rate - b.rate || (a.ruleId < b.ruleId ? -1 : 1))
}
