import type { CriterionId, MatchResult, Profile, Weights } from '../model/index.ts'
import type { Flag, JsonText } from './codecs.ts'

/** What a member of staff may do. */
export type StaffRole = 'admin' | 'data' | 'sales'
export type KeyScope = 'form' | 'sales' | 'data' | 'admin' | 'park'
export type ActorKind = 'account' | 'key' | 'open' | 'system'

export interface KeyringRow {
  id: string
  fingerprint: string
  created_at: string
}

export interface AccountRow {
  id: string
  name: string
  role: StaffRole
  /** `scrypt$N$r$p$salt$hash`, the last two in base64url. */
  password: string
  failures: number
  locked_until: string | null
  disabled: Flag
  created_at: string
  last_login_at: string | null
}

export interface SessionRow {
  /** SHA-256 of the token in the cookie. */
  hash: string
  account_id: string
  created_at: string
  seen_at: string
  expires_at: string
}

/** From where an account was signed in to, or tried to be. */
export interface SignInAddressRow {
  account_id: string
  /** A keyed hash. */
  address: string
  /** In a row. */
  failures: number
  locked_until: string | null
  signed_in_at: string | null
  tried_at: string
}

export interface ApiKeyRow {
  id: string
  name: string
  /** SHA-256 of the key. */
  hash: string
  /** The first characters, by which people tell keys apart. */
  start: string
  scope: KeyScope
  origins: JsonText<string[]>
  park_id: string | null
  created_at: string
  expires_at: string | null
  revoked_at: string | null
  used_at: string | null
}

/** Who looked at, exported or erased what. Holds no personal data and outlives what it is about. */
export interface AuditRow {
  id: string
  at: string
  actor_kind: ActorKind
  actor_id: string | null
  action: string
  subject: string | null
  detail: JsonText<Record<string, unknown>> | null
}

export type RequestStatus = 'new' | 'contacted' | 'visiting' | 'negotiating' | 'signed' | 'lost'

/** The consent under which the contact was given. */
export interface ConsentReceipt {
  textVersion: string
  at: string
  textHash?: string
  method: 'form' | 'oral' | 'written'
}

/** Columns that end in _sealed hold encrypted values, those that end in _index blind ones. */
export interface RequestRow {
  id: string
  created_at: string
  updated_at: string
  revision: number
  status: RequestStatus
  lost_reason: string | null
  owner_id: string | null
  follow_up_on: string | null
  /** The last time that a person worked on it: the public pool and retention count from here. */
  touched_at: string
  linked_id: string | null
  profile: JsonText<Profile>
  search_text: string
  name_sealed: string | null
  phone_sealed: string | null
  email_sealed: string | null
  company_sealed: string | null
  note_sealed: string | null
  /** The page and the hidden fields of a form: both may hold whatever a site puts there. */
  source_sealed: string | null
  phone_index: string | null
  email_index: string | null
  company_index: string | null
  consent: JsonText<ConsentReceipt>
  site: string | null
  campaign: string | null
  channel: string
  language: string | null
  /** Why it looks like spam; null where nothing does. */
  suspect: JsonText<string[]> | null
  actor_kind: ActorKind
  actor_id: string | null
}

export interface RequestSectorRow {
  request_id: string
  sector_id: string
}

export interface RequestRegionRow {
  request_id: string
  region: string
}

export interface RequestMatchRow {
  request_id: string
  seq: number
  parks_revision: number
  /** What was matched. */
  profile: JsonText<Profile>
  result: JsonText<MatchResult>
  created_at: string
}

export interface RequestEventRow {
  id: string
  request_id: string
  at: string
  kind: string
  actor_kind: ActorKind
  actor_id: string | null
  changes: JsonText<Record<string, unknown>> | null
  remark_sealed: string | null
}

/** A report of a request: a draft until `sent_at` is set, and from then on never changed. */
export interface RequestReportRow {
  id: string
  request_id: string
  revision: number
  lang: 'zh' | 'en'
  /** The stored match that it is made from; 0 where the request had none. */
  match_seq: number
  park_ids: JsonText<string[]>
  hidden: JsonText<string[]>
  valid_until: string | null
  /** The words that staff wrote, as JSON: they may name people. */
  edits_sealed: string
  created_at: string
  updated_at: string
  actor_kind: ActorKind
  actor_id: string | null
  sent_at: string | null
  sent_by_kind: ActorKind | null
  sent_by_id: string | null
  /** SHA-256 of the page as sent, in hex. */
  sha256: string | null
  /** The page as sent, the contact in it masked. */
  page_sealed: string | null
}

export interface IdempotencyKeyRow {
  hash: string
  body_index: string
  request_id: string
  created_at: string
}

export interface UsedChallengeRow {
  hash: string
  expires_at: string
}

export interface AssignmentRuleRow {
  id: string
  position: number
  region: string | null
  sector: string | null
  site: string | null
  owner_id: string
  created_at: string
}

export interface HandoverRow {
  id: string
  request_id: string
  purpose: string
  fields: JsonText<string[]>
  consent: JsonText<ConsentReceipt>
  created_at: string
  actor_kind: ActorKind
  actor_id: string | null
  withdrawn_at: string | null
}

export interface HandoverParkRow {
  handover_id: string
  park_id: string
  recipient: string
}

export interface RaisedHandRow {
  request_id: string
  park_id: string
  at: string
}

/** Written in the transaction of the change itself; `spread_at` is set once its deliveries are planned. */
export interface OutboxRow {
  id: string
  type: string
  subject: string
  payload: JsonText<Record<string, unknown>>
  created_at: string
  spread_at: string | null
}

export type WebhookFormat = 'json' | 'wecom' | 'dingtalk' | 'feishu'

export interface WebhookRow {
  id: string
  name: string
  /** Robots carry their secret in the address. */
  url_sealed: string
  host: string
  format: WebhookFormat
  events: JsonText<string[]>
  secret_sealed: string | null
  active: Flag
  created_at: string
}

export interface DeliveryRow {
  id: string
  webhook_id: string
  event_id: string
  state: 'pending' | 'delivered' | 'failed'
  attempts: number
  next_at: string
  last_status: number | null
  last_error: string | null
  created_at: string
  delivered_at: string | null
}

/** A set of weights that the office has saved; `name_key` is the folded name, which stands once. */
export interface WeightPresetRow {
  id: string
  name: string
  name_key: string
  weights: JsonText<Weights>
  must: JsonText<CriterionId[]>
  created_at: string
  updated_at: string
  actor_kind: ActorKind
  actor_id: string | null
}

/** The tables of accounts, requests and their hand-off. */
export interface RequestTables {
  keyring: KeyringRow
  accounts: AccountRow
  sessions: SessionRow
  sign_in_addresses: SignInAddressRow
  api_keys: ApiKeyRow
  audit_log: AuditRow
  requests: RequestRow
  request_sectors: RequestSectorRow
  request_regions: RequestRegionRow
  request_matches: RequestMatchRow
  request_events: RequestEventRow
  request_reports: RequestReportRow
  idempotency_keys: IdempotencyKeyRow
  used_challenges: UsedChallengeRow
  assignment_rules: AssignmentRuleRow
  handovers: HandoverRow
  handover_parks: HandoverParkRow
  raised_hands: RaisedHandRow
  outbox: OutboxRow
  webhooks: WebhookRow
  deliveries: DeliveryRow
  weight_presets: WeightPresetRow
}
