import type { ActorKind, KeyScope, StaffRole } from '../db/index.ts'

/**
 * What a caller may do. `local`: no account exists yet and the server listens to this machine only; `open`: no account exists
 * and ALLOW_OPEN serves other machines; `nobody`: accounts exist, and the caller has shown nothing.
 */
export const ROLES = ['admin', 'data', 'sales', 'form', 'park', 'local', 'open', 'nobody'] as const
export type Role = (typeof ROLES)[number]

/** Who sent a request: routes write it into the history of what they change. */
export interface Actor {
  kind: ActorKind
  /** The account or the key; null for callers without either. */
  id: string | null
  role: Role
  /** The name of the account or the key, for histories that people read. */
  name?: string
  /** The park that a key of scope `park` belongs to. */
  parkId?: string
}

/** The server itself: jobs that release, assign and erase. */
export const SYSTEM: Actor = { kind: 'system', id: null, role: 'admin' }

export const roleOf = (role: StaffRole | KeyScope): Role => role
