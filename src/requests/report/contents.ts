import type { Fact, Warning } from '../../http/schemas.ts'
import type { ParkRow, Worded, wordClaim } from '../../match/index.ts'
import type { MatchResult, Profile, Recommendation, TaxOutlook } from '../../model/index.ts'
import type { Contact } from '../contact.ts'

export type Lang = keyof Worded

/**
 * What staff may leave out. The need, the ranking, the reasons and what the law says of an offer always stand: a report
 * without them would mislead.
 */
export const REPORT_SECTIONS = [
  'plot',
  'comparison',
  'attributes',
  'sources',
  'competing',
  'questions',
  'tax',
  'method',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]

/** How many parks a report holds unless others are chosen. */
export const USUAL_PARKS = 5
/** Days for which a report says that it stands, unless a day is given. */
export const VALID_DAYS = 30

/** The words that staff add to a report; they may name people, so they are stored encrypted. */
export interface ReportEdits {
  title?: string
  introduction?: string
  madeBy?: string
  /** By the id of a park. */
  comments?: Record<string, string>
}

/** An attribute of a park with the facts that say so, and those that say otherwise. */
export interface SourcedRow extends ParkRow {
  facts: readonly Fact[]
  competing: readonly Fact[]
  /** The ancestor that the value comes from. */
  inheritedFrom?: string
}

export type LegalWarning = Pick<Warning, 'code' | 'quote' | 'zh' | 'en' | 'regulation'> & { offer: string }

/** One recommended park with all that the report says of it. */
export interface ReportPark {
  recommendation: Recommendation
  /** Null where the park is gone since the match. */
  place: Worded | null
  isGone: boolean
  rows: readonly SourcedRow[]
  warnings: readonly LegalWarning[]
  outlook: readonly TaxOutlook[]
  claim: ReturnType<typeof wordClaim>
  comment?: string
}

/** Everything that a report shows, in the order in which it shows it. Days are ISO days. */
export interface ReportContents {
  requestId: string
  lang: Lang
  edits: ReportEdits
  hidden: ReadonlySet<ReportSection>
  madeBy: string
  madeOn: string
  validUntil: string
  contact: Contact
  profile: Profile
  /** The stored match that the report is made from. */
  match: Pick<MatchResult, 'total' | 'parksRevision' | 'model'> & { day: string }
  /** The revision of the parks whose attributes are shown. */
  parksRevision: number
  parks: readonly ReportPark[]
}

/** Criteria that speak for a park, the weightiest first. */
export const strongest = ({ criteria }: Recommendation, most: number) =>
  criteria
    .filter(({ fit, status }) => (fit ?? 0) > 0 && status !== 'unknown')
    .sort((a, b) => b.weight * (b.fit ?? 0) - a.weight * (a.fit ?? 0))
    .slice(0, most)

/** The criterion that costs a park most, or whose answer might; undefined where all are met. */
export const worstDoubt = ({ criteria }: Recommendation) => {
  // As in the score, what is not known counts a half.
  const loss = ({ weight, fit }: (typeof criteria)[number]): number => weight * (1 - (fit ?? 0.5))
  return criteria.filter(({ status, weight }) => status !== 'met' && weight > 0).sort((a, b) => loss(b) - loss(a))[0]
}
