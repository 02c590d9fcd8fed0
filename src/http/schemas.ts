import Type, { type Static, type TSchema } from 'typebox'
import {
  ATTRIBUTE_NAMES,
  type Attribute,
  BOUNDS,
  CRITERION_IDS,
  type CriterionId,
  Exclusion,
  MatchResult,
  OneOf,
  Park,
  ParsedNote,
  Profile,
  Recommendation,
  Strict,
  Weights,
} from '../model/index.ts'
import { ContactView, RequestView } from '../requests/shapes.ts'
import { Nullable, ref } from './refs.ts'

const Count = Type.Integer({ minimum: 0 })

export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String({ description: 'The request id; the log has it too' }),
  errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }))),
})

/** A fact with its source: where it was said, in which words, how sure it is, and what people decided about it. */
export const Fact = Type.Object({
  id: Type.String(),
  parkId: Type.String(),
  attribute: OneOf(ATTRIBUTE_NAMES as [Attribute, ...Attribute[]]),
  value: Type.Union([Type.Number(), Type.String()]),
  max: Type.Optional(Type.Number()),
  bound: OneOf(BOUNDS),
  unit: Nullable(Type.String()),
  detail: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  asOf: Nullable(Type.String()),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  status: OneOf(['pending', 'accepted', 'rejected', 'superseded'] as const),
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
})
export type Fact = Static<typeof Fact>

/** A park as shown: its projection, whence it comes, and which facts stand behind each field. */
export const ParkView = Type.Object({
  park: ref('Park'),
  origin: OneOf(['seed', 'import', 'document', 'manual'] as const),
  revision: Count,
  sources: Type.Record(
    Type.String(),
    Type.Object({ facts: Type.Array(Type.String()), why: Type.String(), competing: Type.Array(Type.String()) }),
  ),
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
})

/** As the model has it, with the profile as a shape of its own. */
export const ParsedNoteView = Type.Object({ ...ParsedNote.properties, profile: ref('Profile') })

/** As the model has it, with the shapes inside by name. */
const MatchResultView = Type.Object({
  ...MatchResult.properties,
  recommendations: Type.Array(ref('Recommendation')),
  excluded: Type.Array(ref('Exclusion')),
})

/** The longest note that is read, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 20_000
const NoteText = Type.String({ minLength: 1, maxLength: MAX_NOTE_LENGTH })
const IsoDay = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-11-22'] })

export const MatchRequest = Strict({
  profile: Type.Optional(ref('Profile')),
  text: Type.Optional(NoteText),
  weights: Type.Optional(Weights),
  must: Type.Optional(Type.Array(OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]]))),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  today: Type.Optional(IsoDay),
})
export interface MatchRequest {
  profile?: Profile
  text?: string
  weights?: Static<typeof Weights>
  must?: CriterionId[]
  limit?: number
  today?: string
}

export const MatchResponse = Type.Object({
  recommendations: Type.Array(ref('Recommendation')),
  excluded: Type.Array(ref('Exclusion')),
  total: MatchResult.properties.total,
  parksRevision: MatchResult.properties.parksRevision,
  model: MatchResult.properties.model,
  profile: ref('Profile'),
  understood: Type.Optional(ref('ParsedNote')),
  evidence: Type.Record(Type.String(), ref('Fact'), { description: 'The facts that the criteria name, by id' }),
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
  parks: Type.Array(Type.Unknown(), { maxItems: 100_000, description: 'Park records' }),
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
}

export { ref }
