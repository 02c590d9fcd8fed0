import type { RequestStatus } from '../db/index.ts'

export const REQUEST_STATUSES = ['new', 'contacted', 'visiting', 'negotiating', 'signed', 'lost'] as const

/** Where a request may go from each status. Back is allowed: a wrong click must not be final. */
export const NEXT_STATUSES: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  new: ['contacted', 'visiting', 'negotiating', 'lost'],
  contacted: ['new', 'visiting', 'negotiating', 'signed', 'lost'],
  visiting: ['contacted', 'negotiating', 'signed', 'lost'],
  negotiating: ['contacted', 'visiting', 'signed', 'lost'],
  signed: ['negotiating', 'lost'],
  lost: ['new', 'contacted', 'visiting', 'negotiating'],
}

/** What is still worked on: such requests return to the public pool, and stand in the digest. */
export const OPEN_STATUSES = ['new', 'contacted', 'visiting', 'negotiating'] as const satisfies readonly RequestStatus[]

/** Why a request was lost: a closed list, so that it can be counted and holds nothing personal. Details go into a remark. */
export const LOST_REASONS = [
  'price',
  'location',
  'land',
  'space',
  'threshold',
  'policy',
  'competitor',
  'cancelled',
  'unreachable',
  'duplicate',
  'spam',
  'other',
] as const
export type LostReason = (typeof LOST_REASONS)[number]
