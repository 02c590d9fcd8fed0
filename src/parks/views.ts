import { REGULATIONS, regionByCode, regionPath } from '../catalog/index.ts'
import { regulationView } from '../documents/views.ts'
import { INCENTIVE_LAW } from '../extract/index.ts'
import type { Incentive } from '../model/index.ts'
import type { ParkDecision } from './decisions.ts'
import type { StoredPark } from './store.ts'

const { fairCompetitionReview: LAW } = REGULATIONS

const NO_BASIS = {
  code: 'no_legal_basis' as const,
  zh: `税收优惠未注明法律依据，不计分：《${LAW.zh}》（${LAW.number}，${LAW.inForce} 起施行）`,
  en: `The tax relief names no legal basis and does not count: ${LAW.en} (${LAW.number}, in force ${LAW.inForce})`,
  regulation: regulationView(LAW),
}

/** What is doubtful in law about an offer of a park. Such an offer never raises a score. */
function warningsOf({ name, kind, basis, flags = [] }: Incentive) {
  const place = { field: 'incentives', offer: name, quote: name }
  const flagged = flags.map((code) => {
    const { zh, en, regulation } = INCENTIVE_LAW[code]
    return { ...place, code, zh, en, regulation: regulationView(regulation) }
  })
  return kind === 'tax' && !basis ? [...flagged, { ...place, ...NO_BASIS }] : flagged
}

function placeOf(code: string | null): string | null {
  const region = code === null ? undefined : regionByCode(code)
  return region ? regionPath(region) : null
}

/** A park as the API shows it: its projection, and for each field the facts behind it and why they were taken. */
export const toParkView = ({ projection, origin, revision, choices, region }: StoredPark) => ({
  park: projection,
  place: placeOf(region),
  origin,
  revision,
  sources: Object.fromEntries(
    Object.entries(choices).map(([field, { facts, ...choice }]) => [
      field,
      { ...choice, facts: facts.map(({ id }) => id) },
    ]),
  ),
  warnings: (projection.incentives ?? []).flatMap(warningsOf),
})

export const toChangeView = (change: ParkDecision) => ({
  id: change.id,
  kind: change.kind,
  parkId: change.park_id,
  otherId: change.other_id,
  reviewer: change.actor,
  note: change.note,
  at: change.made_at,
  undoneAt: change.undone_at,
  undoneBy: change.undone_by,
})
