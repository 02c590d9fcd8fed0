import type { components } from '../../../client/index.ts'
import { api, ask } from '../api.ts'
import type { Fact } from './types.ts'

export type Review = components['schemas']['FactReview']
export interface Decided {
  review: Review
  facts: Fact[]
}

/** What a person may put in place of what a fact says. */
export interface Correction {
  attribute?: Fact['attribute']
  value?: number | string
  max?: number | null
  bound?: Fact['bound']
  asOf?: string | null
  parkId?: string
  note?: string
}

const path = (id: string) => ({ params: { path: { id } } })

/** The fact is right; with a day, that it still holds on that day. */
export const accept = (id: string, asOf?: string): Promise<Decided> =>
  ask(api.POST('/v1/facts/{id}/accept', { ...path(id), body: asOf ? { asOf } : {} }))

export const reject = (id: string): Promise<Decided> =>
  ask(api.POST('/v1/facts/{id}/reject', { ...path(id), body: {} }))

export const correct = (id: string, body: Correction): Promise<Decided> =>
  ask(api.POST('/v1/facts/{id}/correct', { ...path(id), body }))

export const undo = (reviewId: string): Promise<Decided> =>
  ask(api.POST('/v1/facts/reviews/{id}/undo', { ...path(reviewId), body: {} }))
