import { isSameOrBelow, REGULATIONS, type Regulation } from '../../catalog/index.ts'
import type { Incentive, IncentiveFlagCode, IncentiveKind, Reason } from '../../model/index.ts'
import { known, meanOf, UNKNOWN } from '../estimate.ts'
import { inheritedFrom, inSequence, listed, neither, reason, type Worded } from '../reasons/format.ts'
import { INCENTIVE_NAME } from '../reasons/names.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

/** A tax rate below the national one is a merit of the place. */
export const NATIONAL_CIT_RATE = 0.25

/** Whether something lasts at least to the day; a month or a year lasts to its end. */
export const validOn = (until: string | undefined, today: string | undefined): boolean =>
  until === undefined || today === undefined || today.slice(0, until.length) <= until

/**
 * Whether an offer is open to the enterprise: still valid, for its sector, for its qualifications, and lawful as far as can be
 * seen. An empty list names no sector or qualification that it is kept for.
 */
export function isOpen(offer: Omit<Incentive, 'name'>, wishes: Wishes): boolean {
  if (!validOn(offer.validUntil, wishes.today)) return false
  if ((offer.kind === 'tax' && !offer.basis) || offer.flags?.length) return false
  const { sectors, qualifications } = offer
  if (sectors?.length && !wishes.sectors.some((asked) => sectors.some((id) => isSameOrBelow(asked, id)))) return false
  return !qualifications?.length || wishes.qualifications.some((held) => qualifications.includes(held))
}

/** Names a law with the day from which it is in force; one that is known from mirrors only is to be verified. */
const cite = ({ zh, en, inForce, grade }: Regulation): Worded => ({
  zh: `《${zh}》自 ${inForce} 起施行${grade === 'C' ? '，条文待核实' : ''}`,
  en: `${en}, in force since ${inForce}${grade === 'C' ? ', text to be verified' : ''}`,
})

const { fairCompetitionReview, fairCompetitionMeasures } = REGULATIONS
/** What is doubtful in law about a flagged offer, and the text that forbids it. */
const DOUBTS: Readonly<Record<IncentiveFlagCode, Worded & { law: Worded }>> = {
  tax_tied: { zh: '与纳税挂钩', en: 'is tied to tax paid', law: cite(fairCompetitionReview) },
  move_in_tied: {
    zh: '以迁入注册地等为条件',
    en: 'is tied to moving the registered address in',
    law: cite(fairCompetitionMeasures),
  },
  named_company: { zh: '只给特定企业', en: 'goes to one named company', law: cite(fairCompetitionReview) },
}

/** Said where a park lists tax relief that no law stands behind. */
const NO_BASIS: Reason = reason(
  'incentives.no_basis',
  {},
  '所列税收优惠未注明法律依据，不计分（{0}）',
  'The tax relief listed names no legal basis and does not count ({0})',
  cite(fairCompetitionReview),
)

const MOST_DOUBTS = 2

/** Warnings about offers of the asked kinds that a law seems to forbid. */
function wordDoubts({ park }: ResolvedPark, wishes: Wishes): Reason[] {
  return (park.incentives ?? [])
    .filter(({ kind, flags }) => flags?.length && kind !== undefined && wishes.incentives.includes(kind))
    .slice(0, MOST_DOUBTS)
    .map(({ name, flags = [] }) => {
      const { zh, en, law } = DOUBTS[flags[0]!]
      return reason(
        'incentives.doubtful',
        { name, flags },
        `“{0}”${zh}，没有法定依据时不得给予，不计分（{1}）`,
        `“{0}” ${en}, may not be given without a legal basis, and does not count ({1})`,
        { zh: name, en: name },
        law,
      )
    })
}

function rateServes({ park }: ResolvedPark, wishes: Wishes): boolean {
  const { citRate, basis, validUntil, excludesRelocation } = park.tax ?? {}
  if (citRate === undefined || citRate >= NATIONAL_CIT_RATE || !basis || !validOn(validUntil, wishes.today))
    return false
  return !(excludesRelocation && wishes.profile.intent === 'relocate')
}

/** Whether a kind of support is to be had; undefined where the park does not list its incentives. */
function available(kind: IncentiveKind, park: ResolvedPark, wishes: Wishes): boolean | undefined {
  if (kind === 'tax' && rateServes(park, wishes)) return true
  return park.park.incentives?.some((offer) => offer.kind === kind && isOpen(offer, wishes))
}

function word(park: ResolvedPark, wishes: Wishes) {
  const by = (has: boolean | undefined) => wishes.incentives.filter((kind) => available(kind, park, wishes) === has)
  const [offered, missing, unknown] = [by(true), by(false), by(undefined)]
  const names = (kinds: readonly IncentiveKind[]) => kinds.map((kind) => INCENTIVE_NAME[kind])
  const params = { offered, missing, unknown }
  const isBaseless = ({ kind, basis, flags }: Incentive) => kind === 'tax' && !basis && !flags?.length
  const unlawful = missing.includes('tax') && park.park.incentives?.some(isBaseless)
  const doubts = wordDoubts(park, wishes)
  const parts = [
    offered.length > 0 && reason('', {}, '可享{0}', 'Offers {0}', listed(names(offered))),
    missing.length > 0 && reason('', {}, '没有可享的{0}', 'No {0} open to this enterprise', neither(names(missing))),
    unknown.length > 0 && reason('', {}, '{0}未知，需询问园区', 'Ask the park about {0}', listed(names(unknown))),
    unlawful === true && NO_BASIS,
    ...doubts,
  ].filter((part) => part !== false)
  const code =
    missing.length === 0 && unknown.length === 0
      ? 'incentives.all'
      : offered.length > 0
        ? 'incentives.some'
        : 'incentives.none'
  return {
    code,
    params: { ...params, ...(doubts.length > 0 ? { doubtful: doubts.map((doubt) => doubt.params) } : {}) },
    ...inSequence(parts),
  }
}

/** The share of the kinds of support asked for that are open to the enterprise. */
export const incentives: Criterion = {
  id: 'incentives',
  states: (wishes) => wishes.incentives.length > 0,
  assess(park, wishes) {
    const items = wishes.incentives.map((kind) => available(kind, park, wishes))
    const byRate = wishes.incentives.includes('tax') && park.park.tax?.citRate !== undefined
    return {
      excludes: false,
      fields: [...(park.park.incentives ? ['incentives'] : []), ...(byRate ? ['tax.citRate'] : [])],
      reason: () => {
        const { incentives: offers, tax } = park.inherited
        return inheritedFrom(word(park, wishes), (offers ?? (byRate ? tax : undefined))?.name)
      },
      remedy: () =>
        reason(
          'incentives.waive',
          { kinds: wishes.incentives },
          '不要求{0}即可',
          'Passes without {0}',
          neither(wishes.incentives.map((kind) => INCENTIVE_NAME[kind])),
        ),
      ...meanOf(items.map((has) => (has === undefined ? UNKNOWN : known(has ? 1 : 0)))),
    }
  },
}
