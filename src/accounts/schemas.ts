import Type, { type Static } from 'typebox'
import { OneOf, Strict } from '../model/index.ts'
import { KEY_SCOPES } from './keys.ts'
import { MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts'

const Nullable = <T extends ReturnType<typeof Type.String>>(schema: T) => Type.Union([schema, Type.Null()])

export const STAFF_ROLES = ['admin', 'data', 'sales'] as const

const AccountName = Type.String({ minLength: 1, maxLength: 100, description: 'Letters, digits and . _ @ + -' })
const Password = Type.String({ minLength: MIN_PASSWORD, maxLength: MAX_PASSWORD })

export const Login = Strict({
  name: Type.String({ maxLength: 100 }),
  password: Type.String({ maxLength: MAX_PASSWORD }),
})
export type Login = Static<typeof Login>

export const Account = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: OneOf(STAFF_ROLES),
  disabled: Type.Boolean(),
  createdAt: Type.String(),
  lastLoginAt: Nullable(Type.String()),
})

export const Session = Type.Object({
  actor: Type.Object({
    kind: Type.String(),
    id: Nullable(Type.String()),
    role: Type.String(),
    name: Type.Optional(Type.String()),
    parkId: Type.Optional(Type.String()),
  }),
  csrfToken: Nullable(
    Type.String({ description: 'Send it as X-CSRF-Token with each change; null for callers with a key' }),
  ),
  operations: Type.Array(Type.String(), { description: 'The operations of this document that the caller may call' }),
})

export const NewAccountBody = Strict({ name: AccountName, role: OneOf(STAFF_ROLES), password: Password })
export type NewAccountBody = Static<typeof NewAccountBody>

export const AccountChangeBody = Strict({
  role: Type.Optional(OneOf(STAFF_ROLES)),
  password: Type.Optional(Password),
  disabled: Type.Optional(Type.Boolean()),
})
export type AccountChangeBody = Static<typeof AccountChangeBody>

export const OwnPassword = Strict({ current: Type.String({ maxLength: MAX_PASSWORD }), next: Password })
export type OwnPassword = Static<typeof OwnPassword>

export const ApiKey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  start: Type.String({ description: 'The first characters, by which to tell keys apart' }),
  scope: OneOf(KEY_SCOPES),
  origins: Type.Array(Type.String()),
  parkId: Nullable(Type.String()),
  createdAt: Type.String(),
  expiresAt: Nullable(Type.String()),
  revokedAt: Nullable(Type.String()),
  usedAt: Nullable(Type.String()),
})

export const NewKeyBody = Strict({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  scope: OneOf(KEY_SCOPES),
  origins: Type.Optional(
    Type.Array(Type.String({ maxLength: 300 }), {
      maxItems: 50,
      description: 'Of form keys: the origins of the pages, such as https://www.example.com',
    }),
  ),
  parkId: Type.Optional(Type.String({ maxLength: 200 })),
  expiresAt: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' })),
})
export type NewKeyBody = Static<typeof NewKeyBody>

export const AuditEntry = Type.Object({
  id: Type.String(),
  at: Type.String(),
  actorKind: Type.String(),
  actorId: Nullable(Type.String()),
  action: Type.String(),
  subject: Nullable(Type.String()),
  detail: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
})
