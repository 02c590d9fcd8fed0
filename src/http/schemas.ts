import Type, { type Static, type TSchema } from 'typebox'
import {
  ATTRIBUTE_NAMES,
  type Attribute,
  BOUNDS,
  Comparison,
  CRITERION_IDS,
  type CriterionId,
  DemandGap,
  Exclusion,
  INCENTIVE_FLAGS,
  MATCH_VIEWS,
  MAX_NOTE_LENGTH,
  MatchResult,
  type MatchView,
  NextQuestion,
  OneOf,
  Park,
  ParsedNote,
  PROFILE_FIELDS,
  Profile,
  type ProfileField,
  Recommendation,
  RegionCode,
  ReverseMatch,
  Sensitivity,
  Strict,
  TaxOutlook,
  Weights,
  WhatIf,
  ZoneGroup,
} from '../model/index.ts'
import { ContactView, RequestView } from '../requests/shapes.ts'
import { DESCRIBED_AS, Nullable, ref } from './refs.ts'

const Count = Type.Integer({ minimum: 0 })

export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String({ description: 'The request id; the log has it too' }),
  errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }))),
})

/** Why an offer is doubtful, with the text of law and the day from which it is in force. */
export const Warning = Type.Object({
  code: OneOf([...INCENTIVE_FLAGS, 'no_legal_basis'] as const),
  quote: Type.String({ description: 'The words that give it away' }),
  zh: Type.String(),
  en: Type.String(),
  regulation: Type.Object({
    id: Type.String(),
    number: Type.String(),
    inForce: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    grade: OneOf(['A', 'B', 'C'] as const, { description: 'A official text, B press, C mirror, to be verified' }),
  }),
})
export type Warning = Static<typeof Warning>

/** A fact with its source: where it was said, in which words, how sure it is, and what people decided about it. */
export const Fact = Type.Object({
  id: Type.String(),
  parkId: Type.String(),
  parkName: Type.Optional(Type.String({ description: 'In lists of facts of several parks' })),
  attribute: OneOf(ATTRIBUTE_NAMES as [Attribute, ...Attribute[]]),
  value: Type.Union([Type.Number(), Type.String()]),
  max: Type.Optional(Type.Number()),
  bound: OneOf(BOUNDS),
  unit: Nullable(Type.String()),
  detail: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  asOf: Nullable(Type.String()),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  currentConfidence: Type.Optional(
    Type.Number({ minimum: 0, maximum: 1, description: 'Today: halved with every half-life of the attribute' }),
  ),
  stale: Type.Optional(Type.Boolean({ description: 'Half of the confidence or more is gone: ask again' })),
  status: OneOf(['pending', 'accepted', 'rejected', 'superseded'] as const),
  origin: OneOf(['document', 'seed', 'manual'] as const),
  taken: Type.Boolean({ description: 'The projection of the park uses it' }),
  conflicting: Type.Boolean({ description: 'Another accepted fact of the same time contradicts it' }),
  evidence: Nullable(
    Type.Object({
      start: Count,
      end: Count,
      quote: Nullable(Type.String({ description: 'Null where the text of the source was not received' })),
    }),
  ),
  source: Nullable(
    Type.Object({
      documentId: Type.String(),
      title: Nullable(Type.String()),
      publisher: Nullable(Type.String()),
      url: Nullable(Type.String()),
      publishedAt: Nullable(Type.String()),
    }),
  ),
  review: Nullable(
    Type.Object({
      reviewer: Nullable(Type.String()),
      at: Type.String(),
      note: Nullable(Type.String()),
      correctsId: Nullable(Type.String({ description: 'The fact that this one stands in place of' })),
    }),
  ),
  warnings: Type.Array(Warning, { description: 'What is doubtful in law about an offer' }),
})
export type Fact = Static<typeof Fact>

/** A park as shown: its projection, whence it comes, and which facts stand behind each field. */
export const ParkView = Type.Object({
  park: ref('Park'),
  place: Nullable(
    Type.String({
      description: 'Names from the province down, of its own region or the one above: 山东省 青岛市 城阳区',
    }),
  ),
  origin: OneOf(['seed', 'import', 'document', 'manual'] as const),
  revision: Count,
  sources: Type.Record(
    Type.String(),
    Type.Object({
      facts: Type.Array(Type.String()),
      why: Type.String({
        description: 'only, reviewed, newer, confidence, sources, lowest, highest, id; all for lists',
      }),
      competing: Type.Array(Type.String()),
      support: Type.Optional(Type.Integer({ description: 'Independent sources that say the same' })),
      conflicting: Type.Optional(Type.Array(Type.String(), { description: 'Competing facts that contradict' })),
    }),
  ),
  warnings: Type.Array(Type.Object({ ...Warning.properties, field: Type.String(), offer: Type.String() })),
})

export const Document = Type.Object({
  id: Type.String(),
  sha256: Type.String(),
  title: Nullable(Type.String()),
  publisher: Nullable(Type.String()),
  url: Nullable(Type.String()),
  publishedAt: Nullable(Type.String()),
  language: Nullable(Type.String()),
  receivedAt: Type.String(),
  hasText: Type.Boolean({ description: 'False while only title, publisher and date of a source are known' }),
  format: Nullable(OneOf(['text', 'html', 'docx', 'pdf'] as const)),
  encoding: Nullable(Type.String()),
  rules: Nullable(Type.String({ description: 'The version of the rules that read it' })),
  duplicateOf: Nullable(Type.String({ description: 'The first document with the same words; it has the facts' })),
  nearDuplicateOf: Nullable(Type.String({ description: 'The first document with nearly the same words' })),
})

/** As the model has it, with the profile as a shape of its own. */
export const ParsedNoteView = Type.Object({ ...ParsedNote.properties, profile: ref('Profile') })

/** As the model has it, with the shapes inside by name. */
const MatchResultView = Type.Object({
  ...MatchResult.properties,
  recommendations: Type.Array(ref('Recommendation')),
  excluded: Type.Array(ref('Exclusion')),
})

const NoteText = Type.String({ minLength: 1, maxLength: MAX_NOTE_LENGTH })
const IsoDay = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-11-22'] })

const Musts = Type.Array(OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]]))

/** What a match is asked with: a profile or a note, and how to weigh it. */
const asked = {
  profile: Type.Optional(ref('Profile')),
  text: Type.Optional(NoteText),
  weights: Type.Optional(Weights),
  must: Type.Optional(Musts),
  today: Type.Optional(IsoDay),
}
export interface Asked {
  profile?: Profile
  text?: string
  weights?: Static<typeof Weights>
  must?: CriterionId[]
  today?: string
}

export const MatchRequest = Strict({
  ...asked,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  groupBy: Type.Optional(
    OneOf(['zone'] as const, {
      description: 'One park a zone; `limit` then counts zones, and `groups` lists the others',
    }),
  ),
  views: Type.Optional(
    Type.Array(OneOf(MATCH_VIEWS), {
      description:
        'What to add to the result. Left out: the next question, for a note, while there are at most 20,000 parks (it takes many matches). Form keys get none',
    }),
  ),
  skipQuestions: Type.Optional(
    Type.Array(OneOf(PROFILE_FIELDS as [ProfileField, ...ProfileField[]]), {
      description: 'Fields that are not to be asked about again',
    }),
  ),
})
export interface MatchRequest extends Asked {
  limit?: number
  groupBy?: 'zone'
  views?: MatchView[]
  skipQuestions?: ProfileField[]
}

const evidence = Type.Record(Type.String(), ref('Fact'), {
  description: 'The facts that criteria and exclusions name, by id',
})
/** What every answer about a match says of how it came about. */
const read = {
  parksRevision: MatchResult.properties.parksRevision,
  model: MatchResult.properties.model,
  profile: ref('Profile'),
  understood: Type.Optional(ref('ParsedNote')),
}

export const MatchResponse = Type.Object({
  recommendations: Type.Array(ref('Recommendation')),
  excluded: Type.Array(ref('Exclusion')),
  total: MatchResult.properties.total,
  ...read,
  places: Type.Record(Type.String(), Type.Object({ zh: Type.String(), en: Type.String() }), {
    description: 'The city of each recommended park, by its id',
  }),
  evidence,
  groups: Type.Optional(Type.Array(ref('ZoneGroup'))),
  nextQuestion: Type.Optional(Nullable(ref('NextQuestion') as TSchema)),
  sensitivity: Type.Optional(ref('Sensitivity')),
  taxOutlook: Type.Optional(
    Type.Record(Type.String(), Type.Array(ref('TaxOutlook')), { description: 'By the id of a recommended park' }),
  ),
})

const ParkId = Type.String({ minLength: 1, maxLength: 100 })

export const WhatIfRequest = Strict({ ...asked, parkId: ParkId })
export type WhatIfRequest = Asked & { parkId: string }
export const WhatIfResponse = Type.Object({ whatIf: ref('WhatIf'), ...read })

export const CompareRequest = Strict({
  ...asked,
  parkIds: Type.Array(ParkId, {
    minItems: 1,
    maxItems: 5,
    uniqueItems: true,
    description: 'Up to five parks; one is explained',
  }),
})
export type CompareRequest = Asked & { parkIds: string[] }
export const CompareResponse = Type.Object({ ...Comparison.properties, ...read, evidence })

export const TaxOutlookRequest = Strict({
  profile: Type.Optional(ref('Profile')),
  text: Type.Optional(NoteText),
  parkId: Type.Optional(ParkId),
  region: Type.Optional(RegionCode),
  date: Type.Optional(IsoDay),
})
export interface TaxOutlookRequest {
  profile?: Profile
  text?: string
  parkId?: string
  region?: string
  date?: string
}
const worded = { zh: Type.String(), en: Type.String() }
export const TaxOutlookResponse = Type.Object({
  date: Type.String(),
  place: Type.Object({
    parkId: Nullable(Type.String()),
    name: Nullable(Type.String()),
    region: Nullable(Type.String()),
  }),
  profile: ref('Profile'),
  outlook: Type.Array(ref('TaxOutlook'), { description: 'Lowest rate first' }),
  parkClaim: Nullable(
    Type.Object(
      { citRate: Type.Number(), basis: Nullable(Type.String()), validUntil: Nullable(Type.String()), ...worded },
      { description: 'What the park says of its own rate; it is not checked against the rules' },
    ),
  ),
  notice: Type.Object(worded),
})

export const NoteRequest = Strict({ text: NoteText, today: Type.Optional(IsoDay) })
export type NoteRequest = Static<typeof NoteRequest>

/** What a sender may know of a document. No control characters: they have no place in a title, and not all can be stored. */
const line = (maxLength: number) => Type.Optional(Type.String({ maxLength, pattern: '^[^\\u0000-\\u001f]*$' }))
const knownOfDocument = {
  title: line(500),
  publisher: line(200),
  url: Type.Optional(Type.String({ maxLength: 2000, pattern: '^https?://[^\\s\\u0000-\\u001f]+$' })),
  publishedAt: Type.Optional(
    Type.String({ pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', examples: ['2026-11-22'] }),
  ),
}
export const DocumentQuery = Strict(knownOfDocument)
export type DocumentQuery = Static<typeof DocumentQuery>
export const DocumentRequest = Strict({ text: Type.String(), ...knownOfDocument })
export type DocumentRequest = Static<typeof DocumentRequest>

export const ImportRequest = Strict({
  // Records are checked one by one by the import itself, which names each bad one; the document says what they are.
  parks: Type.Array(Type.Unsafe<unknown>({ [DESCRIBED_AS]: 'Park' }), {
    maxItems: 100_000,
    description: 'Park records',
  }),
})
export const ImportReport = Type.Object({ created: Count, updated: Count, parksRevision: Count })

export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}

export const PageOf = (name: string) =>
  Type.Object({
    items: Type.Array(ref(name)),
    nextCursor: Nullable(Type.String({ description: 'Null on the last page' })),
  })

export const IdParams = Strict({ id: Type.String({ minLength: 1, maxLength: 200 }) })

/** Every shape that has a name in the OpenAPI document. */
export const SHARED_SCHEMAS: Readonly<Record<string, TSchema>> = {
  Profile,
  Park,
  Recommendation,
  Exclusion,
  ProblemDetails,
  Fact,
  ParkView,
  Document,
  ParsedNote: ParsedNoteView,
  MatchResult: MatchResultView,
  ContactView,
  RequestView,
  NextQuestion,
  Sensitivity,
  ZoneGroup,
  WhatIf,
  TaxOutlook,
  ReverseMatch,
  DemandGap,
}

export { ref }
