import Type from 'typebox'
import { Nullable, ref } from '../http/refs.ts'
import { OneOf } from '../model/index.ts'
import { REQUEST_STATUSES } from './status.ts'

export const ContactView = Type.Object({
  name: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  company: Type.Optional(Type.String()),
})

export const Consent = Type.Object({
  textVersion: Type.String(),
  at: Type.String(),
  textHash: Type.Optional(Type.String()),
  method: OneOf(['form', 'oral', 'written'] as const),
})

const Worded = Type.Object({ zh: Type.String(), en: Type.String() })

/** A request as lists and staff see it: name, phone and e-mail address are masked. */
export const RequestView = Type.Object({
  id: Type.String(),
  createdAt: Type.String(),
  updatedAt: Type.String(),
  revision: Type.Integer(),
  status: OneOf(REQUEST_STATUSES),
  nextStatuses: Type.Array(OneOf(REQUEST_STATUSES), { description: 'Where it may go from here' }),
  lostReason: Nullable(Type.String()),
  ownerId: Nullable(Type.String({ description: 'Null: it is in the public pool' })),
  followUpOn: Nullable(Type.String()),
  touchedAt: Type.String(),
  linkedTo: Nullable(Type.String({ description: 'The earlier request of the same phone or company' })),
  profile: ref('Profile'),
  needs: Type.Array(Type.Object({ field: Type.String(), name: Worded, value: Worded }), {
    description: 'The profile in words, in the order in which one would ask; fields that have no words are left out',
  }),
  contact: ContactView,
  hasNote: Type.Boolean(),
  consent: Consent,
  source: Type.Object({
    site: Nullable(Type.String()),
    campaign: Nullable(Type.String()),
    channel: Type.String(),
  }),
  language: Nullable(Type.String()),
  suspect: Nullable(Type.Array(Type.String(), { description: 'Why it looks like spam' })),
})
