import Type, { type Static, type TSchema } from 'typebox'
import { PARK_DECISION_KINDS } from '../db/index.ts'
import { IdParams, PageQuery, ref } from '../http/schemas.ts'
import { ATTRIBUTE_NAMES, type Attribute, OneOf, RegionCode, Strict } from '../model/index.ts'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const LINE = '^[^\\u0000-\\u001f]*$'

/** Who decides, until accounts say it; and why. */
export const deciderFields = {
  reviewer: Type.Optional(
    Type.String({ maxLength: 100, pattern: LINE, description: 'Who decides; the signed-in user comes before it' }),
  ),
  note: Type.Optional(Type.String({ maxLength: 1000, pattern: LINE })),
}
export interface DeciderFields {
  reviewer?: string
  note?: string
}
export const DeciderQuery = Strict(deciderFields)

/** What a person decided about which parks there are. */
export const ParkChange = Type.Object({
  id: Type.String(),
  kind: OneOf(PARK_DECISION_KINDS),
  parkId: Type.String(),
  otherId: Nullable(Type.String({ description: 'merge: the park that was taken up; split: the park that came of it' })),
  reviewer: Nullable(Type.String()),
  note: Nullable(Type.String()),
  at: Type.String(),
  undoneAt: Nullable(Type.String()),
  undoneBy: Nullable(Type.String()),
})

const parkId = Type.String({ minLength: 1, maxLength: 100 })
const names = Type.Array(Type.String({ minLength: 1, maxLength: 200, pattern: LINE }), { maxItems: 100 })

export const MergeRequest = Strict({ into: parkId, ...deciderFields })
export type MergeRequest = Static<typeof MergeRequest>

export const SplitBody = Strict({
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: LINE })),
  region: Type.Optional(RegionCode),
  names: Type.Optional(names),
  facts: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 1000 })),
  ...deciderFields,
})
export type SplitBody = Static<typeof SplitBody>

/** A park record, checked in full where it is stored, so that every problem is named by its field. */
export const ParkBody = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  description: 'A park record as imported; only the name is required, an id is made of it',
})
export const ParkPatch = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  description: 'A merge patch (RFC 7396) of what was entered: null takes a field away, so that facts speak again',
})

export const Changed = Type.Object({ park: ref('ParkView'), change: ref('ParkChange') })
export const Created = Type.Object({
  park: ref('ParkView'),
  change: ref('ParkChange'),
  similarTo: Nullable(Type.String({ description: 'A stored park that goes by the same name' })),
})
export const SplitDone = Type.Object({ park: ref('ParkView'), made: ref('ParkView'), change: ref('ParkChange') })
export const Undone = Type.Object({ change: ref('ParkChange'), parks: Type.Array(ref('ParkView')) })

export const HistoryQuery = Strict({
  attribute: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'A field of a park (land.totalM2) or an attribute of facts (site_area)',
    }),
  ),
})
export const HistoryEntry = Type.Object({
  at: Type.String(),
  kind: OneOf(['fact', 'accept', 'reject', 'correct', ...PARK_DECISION_KINDS] as const),
  field: Type.String({ description: 'The field of the park, or the attribute where no field comes of it' }),
  attribute: Nullable(OneOf(ATTRIBUTE_NAMES as [Attribute, ...Attribute[]])),
  value: Type.Unknown({ description: 'What it says, or what was entered; null where a value was taken away' }),
  before: Type.Optional(Type.Unknown({ description: 'Of an edit: what was entered before' })),
  asOf: Nullable(Type.String()),
  factId: Nullable(Type.String()),
  status: Nullable(Type.String({ description: 'Of a fact: its status now' })),
  documentId: Nullable(Type.String()),
  reviewer: Nullable(Type.String()),
  note: Nullable(Type.String()),
  changeId: Nullable(Type.String({ description: 'What undo takes: of a park change or of a fact decision' })),
  undoneAt: Nullable(Type.String()),
})
export type HistoryEntry = Static<typeof HistoryEntry>

export const ChangesQuery = Strict(PageQuery)
export const ChangeParams = IdParams

export const PARK_SCHEMAS: Readonly<Record<string, TSchema>> = { ParkChange, HistoryEntry }
