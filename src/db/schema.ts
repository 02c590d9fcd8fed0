import type { Generated } from 'kysely'
import type {
  Attribute,
  Bound,
  IncentiveFlagCode,
  Park,
  ParkKind,
  ParkLevel,
  RemovalReason,
  SectorRole,
} from '../model/index.ts'
import type { Flag, JsonText } from './codecs.ts'
import type { RequestTables } from './request-tables.ts'

/** A stretch of a document that cleaning left out. */
export interface RemovedSpan {
  reason: RemovalReason
  start: number
  end: number
}

/** A source of facts. `text` is null while only its title, publisher and date are known, as for shipped facts. */
export interface DocumentRow {
  id: string
  sha256: string
  title: string | null
  publisher: string | null
  url: string | null
  /** ISO day, month or year. */
  published_at: string | null
  language: string | null
  /** The text as received; every offset of a fact points into it. */
  text: string | null
  encoding: string | null
  removed: JsonText<RemovedSpan[]> | null
  received_at: string
  format: DocumentFormat | null
  /** The version of the rules that read it; null where it was only named. */
  rules: string | null
  /** Hash of the cleaned text: the same words in another encoding or layout have the same. */
  content_hash: string | null
  /** Fingerprint of the cleaned text, for finding texts that are nearly the same. */
  sketch: JsonText<number[]> | null
  /** The earliest document with the same words. */
  duplicate_of: string | null
  /** The earliest document with nearly the same words. */
  near_duplicate_of: string | null
}

export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf'

export type ParkOrigin = 'seed' | 'import' | 'document' | 'manual'

/** What documents say about a park's identity; it fills what the base record leaves open. */
export interface FoundIdentity {
  aliases?: string[]
  kind?: ParkKind
  level?: ParkLevel
  region?: string
  parentId?: string
}

/** The facts behind one dotted field of a projection, and why they were taken. */
export interface FieldChoice {
  facts: { id: string; attribute: Attribute; confidence: number; asOf?: string }[]
  /** Why these were taken over the competing ones: only, reviewed, newer, confidence, sources, lowest, highest, id or all. */
  why: string
  competing: string[]
  /** How many independent sources say the same; reprints count once. */
  support?: number
  /** Those of the competing facts that contradict at the same time, by a source of its own: somebody should look. */
  conflicting?: string[]
}

export interface ParkRow {
  id: string
  name: string
  kind: ParkKind | null
  level: ParkLevel | null
  parent_id: string | null
  /** Own region, else the nearest ancestor's: the one that lists filter by. */
  region: string | null
  origin: ParkOrigin
  /** 1 after anybody changed the park by hand or import; seeds then leave it alone. */
  edited: Flag
  /** The record as imported, seeded or entered; its fields win over extracted facts. */
  base: JsonText<Park>
  found: JsonText<FoundIdentity>
  /** Base and accepted facts in one: what matching reads. */
  projection: JsonText<Park>
  choices: JsonText<Record<string, FieldChoice>>
  /** Folded name and aliases, for searching by substring. */
  search_text: string
  /** The parks revision of the last change. */
  revision: number
  created_at: string
  updated_at: string
}

/** Every name of a park with the keys by which documents find it again. */
export interface ParkNameRow {
  park_id: string
  name: string
  key: string
  own: Flag
}

export interface ParkSectorRow {
  park_id: string
  sector_id: string
  role: SectorRole | null
}

export const FACT_STATUSES = ['pending', 'accepted', 'rejected', 'superseded'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]
export type FactOrigin = 'document' | 'seed' | 'manual'
export type FactDetail = Record<string, string | number | boolean>

/** One attribute of one park with its proof. Either value_number or value_text is set. */
export interface FactRow {
  id: string
  park_id: string
  document_id: string | null
  attribute: Attribute
  value_number: number | null
  value_text: string | null
  value_max: number | null
  bound: Bound
  unit: string | null
  detail: JsonText<FactDetail> | null
  as_of: string | null
  confidence: number
  status: FactStatus
  origin: FactOrigin
  /** Half-open UTF-16 offsets into the document's text. */
  span_start: number | null
  span_end: number | null
  quote: string | null
  created_at: string
  reviewer: string | null
  reviewed_at: string | null
  review_note: string | null
  /** The fact that this one corrects: the history of an attribute is the chain of these. */
  corrects_id: string | null
  /** 1 while the projection of the park uses it. */
  taken: Flag
  /** 1 while it contradicts another accepted fact that speaks of the same time. */
  conflicting: Flag
  /** 1 after a person moved it to its park by a split: reading the document again leaves it there. */
  placed: Flag
  /** What is doubtful in law about the offer, by the words around it. */
  lint: JsonText<LintMark[]> | null
}

/** A flag of the incentive lint with its place in the text of the document. */
export interface LintMark {
  code: IncentiveFlagCode
  start: number
  end: number
  quote: string
}

export const PARK_DECISION_KINDS = ['create', 'edit', 'delete', 'merge', 'split', 'import'] as const
export type ParkDecisionKind = (typeof PARK_DECISION_KINDS)[number]

/** A park as it stood before or after a decision, by what people and documents say of its identity. */
export interface ParkState {
  id: string
  origin: ParkOrigin
  isEdited: boolean
  base: Park
  found: FoundIdentity
}

/** What a decision changed, enough to take it back. */
export interface DecisionState {
  parks: ParkState[]
  /** Facts that changed their park, with the park they were at. */
  moved?: { id: string; parkId: string; placed: Flag }[]
  /** Names by which documents spoke of a park, with the park they meant. */
  sightings?: { documentId: string; name: string; parkId: string }[]
  /** Facts that went with a deleted park. */
  facts?: FactRow[]
}

/** What a person decided about which parks there are: the log that undo and later documents follow. */
export interface ParkDecisionRow {
  id: string
  revision: number
  kind: ParkDecisionKind
  park_id: string
  /** Merge: the park that was taken up. Split: the park that came of it. */
  other_id: string | null
  actor: string | null
  note: string | null
  made_at: string
  before: JsonText<DecisionState>
  after: JsonText<DecisionState>
  undone_at: string | null
  undone_by: string | null
}

/**
 * What a decision says of a name: it `is` the park, it `is_not`, or with verdict `none` no park is meant. Documents that come later follow it
 * where their place does not contradict `region`.
 */
export interface NameRulingRow {
  decision_id: string
  key: string
  verdict: 'is' | 'is_not' | 'none'
  park_id: string | null
  region: string | null
}

/** What a review changes of a fact, as it was before. */
export interface ReviewedState {
  status: FactStatus
  asOf: string | null
  reviewer: string | null
  reviewedAt: string | null
  note: string | null
}

/** One decision of a person about one fact; a batch is one decision about many. */
export interface FactReviewRow {
  batch_id: string
  fact_id: string
  park_id: string
  revision: number
  decision: 'accept' | 'reject' | 'correct'
  reviewer: string | null
  note: string | null
  made_at: string
  before: JsonText<ReviewedState>
  /** The fact that a correction made. */
  made_fact_id: string | null
  undone_at: string | null
  undone_by: string | null
}

export type BatchFileStatus = 'queued' | 'reading' | 'added' | 'known' | 'failed'

export interface DocumentBatchRow {
  id: string
  created_at: string
  /** The last sign of life of the server that works on it. */
  updated_at: string
  finished_at: string | null
}

export interface BatchFileRow {
  batch_id: string
  position: number
  name: string
  size: number
  status: BatchFileStatus
  document_id: string | null
  parks: number | null
  facts: number | null
  /** Of a failed file: the code of the API's problem, or interrupted where the server stopped before it. */
  code: string | null
  detail: string | null
}

/** The single row that counts changes to parks. */
export interface ParkRevisionRow {
  id: 1
  value: number
  /** A new one with each revision. */
  stamp: Generated<string>
}

/** Which park changed at which revision, so that an index can follow by delta. */
export interface ParkChangeRow {
  revision: number
  park_id: string
  action: 'upsert' | 'delete'
  /** That of the revision; empty where it was made before there were stamps. */
  stamp: Generated<string>
}

/** Work that all instances together do once in a period. */
export interface LeaseRow {
  name: string
  /** Who does it, or did it last. */
  holder: string | null
  /** From when on anybody may do it: the end of the period, or of the lease of the one who does it. */
  due_at: string
}

export interface DatabaseSchema extends RequestTables {
  documents: DocumentRow
  parks: ParkRow
  park_names: ParkNameRow
  park_sectors: ParkSectorRow
  facts: FactRow
  parks_revision: ParkRevisionRow
  park_changes: ParkChangeRow
  park_decisions: ParkDecisionRow
  park_decision_parks: { decision_id: string; park_id: string }
  park_name_rulings: NameRulingRow
  park_retries: { hash: string; body_hash: string; decision_id: string; created_at: string }
  fact_reviews: FactReviewRow
  document_parks: { document_id: string; name: string; park_id: string }
  document_sketches: { document_id: string; hash: number }
  document_batches: DocumentBatchRow
  document_batch_files: BatchFileRow
  leases: LeaseRow
  /** How far a work of the whole store has come. */
  store_marks: { name: string; value: string }
  /** The revision of the parks at the first look of each ISO day. */
  park_revision_days: { day: string; revision: number }
}
