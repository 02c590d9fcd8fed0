import type { Actor } from '../../accounts/actor.ts'
import type { RequestRow } from '../../db/index.ts'
import { dayOf, type ServiceContext } from '../../http/context.ts'
import { invalid } from '../../http/errors.ts'
import type { Recommendation } from '../../model/index.ts'
import { openPersonal } from '../contact.ts'
import { maskContact } from '../views.ts'
import {
  type Lang,
  type ReportContents,
  type ReportEdits,
  type ReportSection,
  USUAL_PARKS,
  VALID_DAYS,
} from './contents.ts'
import { describeParks, type ReportMatch } from './gather.ts'

const DAY_MS = 86_400_000

/** How a report is to be made; what is left out is as usual. */
export interface ReportPlan {
  lang: Lang
  /** Parks in their order; without them the first five of the match. */
  parkIds?: readonly string[]
  edits?: ReportEdits
  hidden?: readonly ReportSection[]
  validUntil?: string
  /** Whoever makes it, unless the edits name somebody. */
  madeBy: string
}

/** The chosen parks out of a match. @throws ApiError that names the first one that the match does not have */
export function choose({ result }: ReportMatch, parkIds: readonly string[] | undefined): Recommendation[] {
  if (parkIds === undefined) return result.recommendations.slice(0, USUAL_PARKS)
  const byId = new Map(result.recommendations.map((one) => [one.parkId, one]))
  return parkIds.map((id, i) => {
    const found = byId.get(id)
    if (found) return found
    const has = [...byId.keys()].join(', ') || 'none'
    throw invalid(`/parkIds/${i}`, `'${id}' is not among the saved matches (${has}); match the request anew first`)
  })
}

export const validityOf = (day: string): string =>
  new Date(Date.parse(day) + VALID_DAYS * DAY_MS).toISOString().slice(0, 10)

export const nameOf = ({ name }: Actor): string => name ?? 'parkmatch'

/** Puts a report together: the stored match, with the parks as they stand now. The contact is masked. */
export async function makeReport(
  context: ServiceContext,
  row: RequestRow,
  match: ReportMatch,
  plan: ReportPlan,
): Promise<ReportContents> {
  const { lang, edits = {}, hidden = [] } = plan
  const madeOn = dayOf(context)
  const snapshot = await context.parks.current()
  const asked = choose(match, plan.parkIds).map((recommendation) => ({
    recommendation,
    comment: edits.comments?.[recommendation.parkId],
  }))
  const { total, parksRevision, model } = match.result
  return {
    requestId: row.id,
    lang,
    edits,
    hidden: new Set(hidden),
    madeBy: edits.madeBy ?? plan.madeBy,
    madeOn,
    validUntil: plan.validUntil ?? validityOf(madeOn),
    contact: maskContact(openPersonal(context.keyring, row, ['name', 'phone', 'email', 'company'])),
    profile: match.profile,
    match: { total, parksRevision, model, day: match.day },
    parksRevision: snapshot.revision,
    parks: await describeParks(context, asked, match.profile, snapshot),
  }
}
