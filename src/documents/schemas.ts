import Type, { type Static, type TSchema } from 'typebox'
import { PageQuery, ref } from '../http/schemas.ts'
import { ATTRIBUTE_NAMES, type Attribute, BOUNDS, OneOf, Strict } from '../model/index.ts'
import { deciderFields } from '../parks/schemas.ts'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const attribute = OneOf(ATTRIBUTE_NAMES as [Attribute, ...Attribute[]])
const share = Type.Number({ minimum: 0, maximum: 1 })
const isoDay = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-11-22'] })
const isoDate = Type.String({ pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' })
const id = Type.String({ minLength: 1, maxLength: 200 })

export const FactQuery = Strict({
  status: Type.Optional(
    OneOf(['pending', 'accepted', 'rejected', 'superseded', 'stale', 'conflicting'] as const, {
      description:
        'pending waits for review; stale and conflicting are accepted facts in use that ask for another look',
    }),
  ),
  parkId: Type.Optional(id),
  documentId: Type.Optional(id),
  attribute: Type.Optional(attribute),
  minConfidence: Type.Optional(share),
  maxConfidence: Type.Optional(share),
  ...PageQuery,
})
export type FactQuery = Static<typeof FactQuery>

/** The same narrowing as of the list, but for the status, which the answer has apart. */
const { status: _status, cursor: _cursor, limit: _limit, ...countFields } = FactQuery.properties
export const FactCountQuery = Strict(countFields)
export type FactCountQuery = Static<typeof FactCountQuery>

const QUEUES = ['pending', 'conflicting', 'stale'] as const
const queueCounts = Object.fromEntries(QUEUES.map((name) => [name, Type.Integer({ minimum: 0 })] as const)) as Record<
  (typeof QUEUES)[number],
  ReturnType<typeof Type.Integer>
>

/** How much there is to do: in all, and for each attribute that has any. */
export const FactCounts = Type.Object({
  ...queueCounts,
  attributes: Type.Array(Type.Object({ attribute, ...queueCounts })),
})

export const AcceptRequest = Strict({
  asOf: Type.Optional(
    Type.Unsafe<string>({ ...isoDay, description: 'The day on which the fact still holds: makes a stale fact fresh' }),
  ),
  ...deciderFields,
})
export type AcceptRequest = Static<typeof AcceptRequest>

export const RejectRequest = Strict(deciderFields)

export const CorrectRequest = Strict({
  attribute: Type.Optional(attribute),
  value: Type.Optional(Type.Union([Type.Number(), Type.String({ maxLength: 500 })])),
  max: Type.Optional(Nullable(Type.Number({ minimum: 0 }))),
  bound: Type.Optional(OneOf(BOUNDS)),
  detail: Type.Optional(
    Type.Record(
      Type.String(),
      Type.Union([Type.Number(), Type.Boolean(), Type.String({ maxLength: 500, pattern: '^[^\\u0000-\\u001f]*$' })]),
    ),
  ),
  asOf: Type.Optional(Nullable(isoDate)),
  parkId: Type.Optional(Type.Unsafe<string>({ ...id, description: 'The park that the fact is really about' })),
  ...deciderFields,
})
export type CorrectRequest = Static<typeof CorrectRequest>

export const BatchAcceptRequest = Strict({
  minConfidence: share,
  parkId: Type.Optional(id),
  documentId: Type.Optional(id),
  attribute: Type.Optional(attribute),
  ...deciderFields,
})
export type BatchAcceptRequest = Static<typeof BatchAcceptRequest>

/** A decision about facts; its id is what undo takes. */
export const FactReview = Type.Object({
  id: Type.String(),
  decision: OneOf(['accept', 'reject', 'correct'] as const),
  reviewer: Nullable(Type.String()),
  note: Nullable(Type.String()),
  at: Type.String(),
  factIds: Type.Array(Type.String()),
  madeFactId: Nullable(Type.String({ description: 'The fact that a correction put in place of the old one' })),
})

export const Reviewed = Type.Object({ review: ref('FactReview'), facts: Type.Array(ref('Fact')) })
export const BatchReviewed = Type.Object({
  review: Nullable(ref('FactReview') as TSchema),
  count: Type.Integer({ description: 'How many facts were accepted; 5,000 at most, so call again until it is 0' }),
})

const Count = Type.Integer({ minimum: 0 })
const span = { start: Count, end: Count }

export const Ingested = Type.Object({
  document: ref('Document'),
  parkIds: Type.Array(Type.String()),
  factCount: Count,
  warnings: Type.Array(Type.String()),
})

/** A document to be shown with its evidence marked; offsets are UTF-16 units of `text`. */
export const DocumentWithText = Type.Object({
  document: ref('Document'),
  text: Nullable(Type.String()),
  removed: Type.Array(Type.Object({ reason: Type.String(), ...span })),
  segments: Type.Array(Type.Object({ ...span, factIds: Type.Array(Type.String()) }), {
    description: 'The stretches that facts stand on, in order and free of overlaps',
  }),
  parks: Type.Array(
    Type.Object({ name: Type.String({ description: 'As the document calls it' }), parkId: Type.String() }),
  ),
})

export const Reextracted = Type.Object({
  documentId: Type.String(),
  parkIds: Type.Array(Type.String()),
  goneParks: Type.Array(Type.String(), { description: 'Parks that nothing and nobody speaks of any more' }),
  added: Count,
  updated: Count,
  removed: Count,
  kept: Type.Integer({ description: 'Facts that people decided about; they stay as they are' }),
})

export const DocumentBatch = Type.Object({
  id: Type.String(),
  status: OneOf(['running', 'done', 'interrupted'] as const, {
    description: 'interrupted: the server that read it is gone; send the files again that are not done',
  }),
  createdAt: Type.String(),
  finishedAt: Nullable(Type.String()),
  total: Count,
  done: Count,
  failed: Count,
  files: Type.Array(
    Type.Object({
      name: Type.String(),
      size: Count,
      status: OneOf(['queued', 'reading', 'added', 'known', 'failed'] as const),
      documentId: Nullable(Type.String()),
      parkCount: Nullable(Count),
      factCount: Nullable(Count),
      code: Nullable(
        Type.String({ description: "Why it failed: the last part of a problem's type, or interrupted: send it again" }),
      ),
      detail: Nullable(Type.String({ description: 'Why it failed, or what to know about it' })),
    }),
  ),
})

export const DOCUMENT_SCHEMAS: Readonly<Record<string, TSchema>> = { FactReview }
