import { isSameOrBelow, REGULATIONS } from '../../catalog/index.ts'
import type { Incentive, IncentiveKind } from '../../model/index.ts'
import { known, meanOf, UNKNOWN } from '../estimate.ts'
import { inheritedFrom, inSequence, listed, reason, type Worded } from '../reasons/format.ts'
import { INCENTIVE_NAME } from '../reasons/names.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

/** A tax rate below the national one is a merit of the place. */
export const NATIONAL_CIT_RATE = 0.25

/** Whether something lasts at least to the day; a month or a year lasts to its end. */
export const validOn = (until: string | undefined, today: string | undefined): boolean =>
  until === undefined || today === undefined || today.slice(0, until.length) <= until

/**
 * Whether an offer is open to the enterprise: still valid, for its sector, for its qualifications, and lawful. An empty list
 * names no sector or qualification that it is kept for.
 */
export function isOpen(offer: Omit<Incentive, 'name'>, wishes: Wishes): boolean {
  if (!validOn(offer.validUntil, wishes.today)) return false
  if (offer.kind === 'tax' && !offer.basis) return false
  const { sectors, qualifications } = offer
  if (sectors?.length && !wishes.sectors.some((asked) => sectors.some((id) => isSameOrBelow(asked, id)))) return false
  return !qualifications?.length || wishes.qualifications.some((held) => qualifications.includes(held))
}

const { fairCompetitionReview: LAW } = REGULATIONS
/** Said where a park lists tax relief that no law stands behind. */
const NO_BASIS: Worded = {
  zh: `所列税收优惠未注明法律依据，不计分（《${LAW.zh}》自 ${LAW.inForce} 起施行）`,
  en: `The tax relief listed names no legal basis and does not count (${LAW.en}, in force since ${LAW.inForce})`,
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
  const name = (kinds: readonly IncentiveKind[]) => listed(kinds.map((kind) => INCENTIVE_NAME[kind]))
  const params = { offered, missing, unknown }
  const unlawful = missing.includes('tax') && park.park.incentives?.some(({ kind, basis }) => kind === 'tax' && !basis)
  const parts = [
    offered.length > 0 && reason('', {}, '可享{0}', 'Offers {0}', name(offered)),
    missing.length > 0 && reason('', {}, '没有可享的{0}', 'No {0} open to this enterprise', name(missing)),
    unknown.length > 0 && reason('', {}, '{0}未知，需询问园区', 'Ask the park about {0}', name(unknown)),
    unlawful === true && reason('', {}, NO_BASIS.zh, NO_BASIS.en),
  ].filter((part) => part !== false)
  const code =
    missing.length === 0 && unknown.length === 0
      ? 'incentives.all'
      : offered.length > 0
        ? 'incentives.some'
        : 'incentives.none'
  return { code, params, ...inSequence(parts) }
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
          listed(wishes.incentives.map((kind) => INCENTIVE_NAME[kind])),
        ),
      ...meanOf(items.map((has) => (has === undefined ? UNKNOWN : known(has ? 1 : 0)))),
    }
  },
}
