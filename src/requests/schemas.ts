import Type, { type Static, type TSchema } from 'typebox'
import { Nullable, ref } from '../http/refs.ts'
import { PageOf, PageQuery } from '../http/schemas.ts'
import {
  CRITERION_IDS,
  type CriterionId,
  MAX_NOTE_LENGTH,
  MatchResult,
  OneOf,
  PROFILE_FIELDS,
  type Profile,
  type ProfileField,
  RegionCode,
  SectorId,
  Strict,
  Weights,
} from '../model/index.ts'
import { LOST_REASONS, type LostReason, REQUEST_STATUSES } from './status.ts'

const line = (maxLength: number, description?: string) =>
  Type.Optional(
    Type.String({ maxLength, pattern: '^[^\\u0000-\\u001f]*$', ...(description === undefined ? {} : { description }) }),
  )
const Day = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-12-01'] })
const Instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})$' })

export const CHANNELS = ['form', 'api', 'phone', 'partner', 'event', 'visit', 'other'] as const

const ContactBody = Strict({
  name: line(100),
  phone: line(40, 'As people write it; stored as E.164'),
  email: line(255),
  company: line(200),
})

export const ConsentBody = Strict({
  textVersion: Type.String({ minLength: 1, maxLength: 100, description: 'Which text the person agreed to' }),
  at: Type.Optional(Instant),
  textHash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of that text, in hex' })),
  method: Type.Optional(OneOf(['form', 'oral', 'written'] as const)),
})
export type ConsentBody = Static<typeof ConsentBody>

const SourceBody = Strict({
  site: line(200),
  page: line(2000),
  campaign: line(200),
  channel: Type.Optional(OneOf(CHANNELS)),
  hidden: Type.Optional(
    Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 1000 }), {
      maxProperties: 30,
      description: 'Hidden fields of the form; encrypted',
    }),
  ),
})

const Proof = Strict({
  challenge: line(8000, 'The solved challenge of GET /v1/challenge, in base64'),
  website: line(1000, 'Left empty by people'),
  elapsedMs: Type.Optional(Type.Integer({ minimum: 0, description: 'From showing the form to sending it' })),
})

const criteria = Type.Array(OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]]))

export const RequestBody = Strict({
  profile: Type.Optional(ref('Profile')),
  text: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MAX_NOTE_LENGTH,
      description: 'A note; read for what the profile, if given too, does not hold of the contact',
    }),
  ),
  contact: Type.Optional(ContactBody),
  consent: ConsentBody,
  source: Type.Optional(SourceBody),
  language: Type.Optional(OneOf(['zh', 'en'] as const)),
  weights: Type.Optional(Weights),
  must: Type.Optional(criteria),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  proof: Type.Optional(Proof),
})
export interface RequestBody {
  profile?: Profile
  text?: string
  contact?: Static<typeof ContactBody>
  consent: ConsentBody
  source?: Static<typeof SourceBody>
  language?: 'zh' | 'en'
  weights?: Static<typeof Weights>
  must?: CriterionId[]
  limit?: number
  proof?: Static<typeof Proof>
}

/** What a match answers with, its profile without the person. */
const created = {
  id: Type.String(),
  createdAt: Type.String(),
  profile: ref('Profile'),
  recommendations: Type.Array(ref('Recommendation')),
  excluded: Type.Array(ref('Exclusion')),
  total: MatchResult.properties.total,
  parksRevision: MatchResult.properties.parksRevision,
  model: MatchResult.properties.model,
  places: Type.Record(Type.String(), Type.Object({ zh: Type.String(), en: Type.String() }), {
    description: 'The city of each recommended park, by its id',
  }),
}
export const CreatedRequest = Type.Object({
  ...created,
  answerToken: Type.Optional(Type.String({ description: 'For form keys: adds answers to the request for two hours' })),
})

const fields = (description: string) =>
  Type.Optional(Type.Array(OneOf(PROFILE_FIELDS as [ProfileField, ...ProfileField[]]), { maxItems: 40, description }))

export const AnswerBody = Strict({
  token: Type.String({ maxLength: 200, description: 'The answerToken that the request was answered with' }),
  set: Type.Optional(ref('Profile')),
  clear: fields('Fields of answers that are taken back'),
  skip: fields('Fields that are not to be asked about'),
})
export interface AnswerBody {
  token: string
  set?: Profile
  clear?: ProfileField[]
  skip?: ProfileField[]
}
export const AnsweredRequest = Type.Object({ ...created, nextQuestion: Nullable(ref('NextQuestion') as TSchema) })

export const RevealedRequest = Type.Object({
  contact: ref('ContactView'),
  note: Nullable(Type.String()),
  source: Type.Object({
    page: Type.Optional(Type.String()),
    hidden: Type.Optional(Type.Record(Type.String(), Type.String())),
  }),
})

export const RequestEvent = Type.Object({
  id: Type.String(),
  at: Type.String(),
  kind: Type.String(),
  actorKind: Type.String(),
  actorId: Nullable(Type.String()),
  changes: Nullable(Type.Record(Type.String(), Type.Unknown())),
  remark: Nullable(Type.String({ description: 'Telephone numbers in it are masked' })),
})

const listFilter = {
  q: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'Words of sector, region, use, site or campaign; never of the contact',
    }),
  ),
  status: Type.Optional(OneOf(REQUEST_STATUSES)),
  open: Type.Optional(Type.Boolean({ description: 'True: those that are worked on, neither signed nor lost' })),
  owner: Type.Optional(Type.String({ maxLength: 100, description: 'An account, me, or none for the public pool' })),
  sector: Type.Optional(SectorId),
  region: Type.Optional(RegionCode),
  site: Type.Optional(Type.String({ maxLength: 200 })),
  campaign: Type.Optional(Type.String({ maxLength: 200 })),
  channel: Type.Optional(OneOf(CHANNELS)),
  suspect: Type.Optional(Type.Boolean()),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  followUpBy: Type.Optional(Day),
  linkedTo: Type.Optional(Type.String({ maxLength: 100 })),
}
export const RequestFilter = Strict(listFilter)
export type RequestFilter = Static<typeof RequestFilter>
export const RequestQuery = Strict({ ...listFilter, ...PageQuery })
export type RequestQuery = RequestFilter & { cursor?: string; limit: number }
export const RequestPage = PageOf('RequestView')

export const ExportQuery = Strict({
  ...listFilter,
  format: Type.Optional(OneOf(['csv', 'xlsx'] as const, { default: 'csv' })),
  contacts: Type.Optional(
    Type.Boolean({ default: false, description: 'With names, phones and addresses in full; noted in the audit log' }),
  ),
})
export type ExportQuery = RequestFilter & { format: 'csv' | 'xlsx'; contacts: boolean }

export const RequestChange = Strict({
  revision: Type.Optional(
    Type.Integer({ description: 'The revision that was read; refused when it is no longer that' }),
  ),
  status: Type.Optional(OneOf(REQUEST_STATUSES)),
  lostReason: Type.Optional(OneOf(LOST_REASONS)),
  ownerId: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
  followUpOn: Type.Optional(Nullable(Day)),
  profile: Type.Optional(ref('Profile')),
  suspect: Type.Optional(Type.Boolean({ description: 'False: a person looked, it is no spam' })),
  remark: Type.Optional(Type.String({ minLength: 1, maxLength: 5000 })),
})
export interface RequestChange {
  revision?: number
  status?: (typeof REQUEST_STATUSES)[number]
  lostReason?: LostReason
  ownerId?: string | null
  followUpOn?: string | null
  profile?: Profile
  suspect?: boolean
  remark?: string
}

export const SavedMatches = Type.Object({
  saved: Type.Object({ createdAt: Type.String(), result: ref('MatchResult') }),
  currentRevision: Type.Integer(),
  raisedHands: Type.Array(Type.Object({ parkId: Type.String(), name: Type.String(), at: Type.String() }), {
    description: 'Parks that would like to have the request',
  }),
  changes: Type.Array(
    Type.Object({
      parkId: Type.String(),
      name: Type.String(),
      kind: OneOf(['new', 'gone', 'better', 'worse'] as const),
      before: Nullable(Type.Object({ rank: Type.Integer(), score: Type.Number() })),
      after: Nullable(Type.Object({ rank: Type.Integer(), score: Type.Number() })),
    }),
    { description: 'What the same profile finds otherwise now' },
  ),
})

export const RuleBody = Strict({
  position: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
  region: Type.Optional(RegionCode),
  sector: Type.Optional(SectorId),
  site: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  ownerId: Type.String({ maxLength: 100 }),
})
export type RuleBody = Static<typeof RuleBody>

export const RuleView = Type.Object({
  id: Type.String(),
  position: Type.Integer(),
  region: Nullable(Type.String()),
  sector: Nullable(Type.String()),
  site: Nullable(Type.String()),
  ownerId: Type.String(),
})

export const PersonBody = Strict({
  phone: line(40),
  email: line(255),
})
export type PersonBody = Static<typeof PersonBody>

export const StatisticsQuery = Strict({
  ...listFilter,
  day: Type.Optional(
    Type.String({ ...Day, description: 'The day that counts as today, where it is not the one of UTC' }),
  ),
})
export type StatisticsQuery = RequestFilter & { day?: string }

const count = Type.Integer({ minimum: 0 })

export const RequestStatistics = Type.Object({
  day: Type.String({ description: 'The day that counts as today' }),
  total: count,
  statuses: Type.Array(Type.Object({ status: OneOf(REQUEST_STATUSES), count })),
  funnel: Type.Array(
    Type.Object({
      status: OneOf(REQUEST_STATUSES),
      reached: Type.Integer({
        minimum: 0,
        description: 'Requests that stand here or further, and lost ones that stood here or further before',
      }),
      ofAll: Type.Number({ description: 'The share of all requests, 0 to 1' }),
      ofPrevious: Nullable(Type.Number({ description: 'The share of those that reached the stage before, 0 to 1' })),
    }),
  ),
  lostReasons: Type.Array(Type.Object({ reason: OneOf(LOST_REASONS), count })),
  sources: Type.Array(
    Type.Object({
      channel: OneOf(CHANNELS),
      site: Nullable(Type.String()),
      campaign: Nullable(Type.String()),
      count,
      signed: count,
      lost: count,
    }),
    { description: 'The largest first, at most a hundred' },
  ),
  owners: Type.Array(
    Type.Object({
      ownerId: Nullable(Type.String({ description: 'Null: the public pool' })),
      count,
      open: count,
      due: Type.Integer({ minimum: 0, description: 'Open requests to be followed up today or before' }),
    }),
  ),
  due: Type.Object({ today: count, overdue: count }, { description: 'Open requests to be followed up' }),
})
