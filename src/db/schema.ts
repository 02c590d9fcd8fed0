import type { Attribute, Bound, Park, ParkKind, ParkLevel, RemovalReason, SectorRole } from '../model/index.ts'
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
}

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
  /** Why these were taken over the competing ones: base, only, reviewed, newer, confidence, lowest, highest or all. */
  why: string
  competing: string[]
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

export type FactStatus = 'pending' | 'accepted' | 'rejected' | 'superseded'
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
}

/** The single row that counts changes to parks. */
export interface ParkRevisionRow {
  id: 1
  value: number
}

/** Which park changed at which revision, so that an index can follow by delta. */
export interface ParkChangeRow {
  revision: number
  park_id: string
  action: 'upsert' | 'delete'
}

export interface DatabaseSchema extends RequestTables {
  documents: DocumentRow
  parks: ParkRow
  park_names: ParkNameRow
  park_sectors: ParkSectorRow
  facts: FactRow
  parks_revision: ParkRevisionRow
  park_changes: ParkChangeRow
}
