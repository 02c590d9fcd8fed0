import Type, { type Static } from 'typebox'
import { Nullable } from '../http/refs.ts'
import { OneOf, Strict } from '../model/index.ts'

export const HANDOVER_FIELDS = ['name', 'phone', 'email', 'company'] as const

const Instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})$' })

export const HandoverBody = Strict({
  parks: Type.Array(
    Strict({
      parkId: Type.String({ minLength: 1, maxLength: 200 }),
      recipient: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 200,
          description: 'Who receives it there; the name of the park by default',
        }),
      ),
    }),
    { minItems: 1, maxItems: 20 },
  ),
  maxParks: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 20, description: 'When the consent names more than three parks' }),
  ),
  purpose: Type.String({ minLength: 1, maxLength: 500, examples: ['联系入驻事宜'] }),
  fields: Type.Array(OneOf(HANDOVER_FIELDS), { minItems: 1, maxItems: 4, uniqueItems: true }),
  consent: Strict({
    textVersion: Type.String({ minLength: 1, maxLength: 100 }),
    at: Instant,
    textHash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    method: Type.Optional(OneOf(['form', 'oral', 'written'] as const)),
  }),
})
export type HandoverBody = Static<typeof HandoverBody>

export const HandoverView = Type.Object({
  id: Type.String(),
  requestId: Type.String(),
  parks: Type.Array(Type.Object({ parkId: Type.String(), recipient: Type.String() })),
  purpose: Type.String(),
  fields: Type.Array(OneOf(HANDOVER_FIELDS)),
  consent: Type.Object({
    textVersion: Type.String(),
    at: Type.String(),
    textHash: Type.Optional(Type.String()),
    method: OneOf(['form', 'oral', 'written'] as const),
  }),
  createdAt: Type.String(),
  actorKind: Type.String(),
  actorId: Nullable(Type.String()),
  withdrawnAt: Nullable(Type.String()),
})
