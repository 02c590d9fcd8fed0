import type { Profile, ProfileField } from '../../handoff.ts'

/**
 * What staff put in place of what was read for a field; null: nothing. It holds as long as the note is read the same for that
 * field: whoever then writes something else into the note means that.
 */
export interface Override {
  value: unknown
  /** What was read when it was made, as JSON; undefined where nothing was. */
  over: string | undefined
}
export type Overrides = Readonly<Partial<Record<ProfileField, Override>>>

const written = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))

export const isInForce = ({ over }: Override, read: unknown): boolean => over === written(read)

/** The overrides after one more. */
export const overriding = (overrides: Overrides, field: ProfileField, value: unknown, read: Profile): Overrides => ({
  ...overrides,
  [field]: { value, over: written(read[field]) },
})

/** Those that still hold for the note as it is read now. */
export function inForce(overrides: Overrides, read: Profile): [ProfileField, Override][] {
  const entries = Object.entries(overrides) as [ProfileField, Override][]
  return entries.filter(([field, override]) => isInForce(override, read[field]))
}

/** The profile that is matched: what was read, with what staff put in its place. */
export function effective(read: Profile, overrides: Overrides): Profile {
  const profile: Record<string, unknown> = { ...read }
  for (const [field, { value }] of inForce(overrides, read)) {
    if (value === null || value === undefined) delete profile[field]
    else profile[field] = value
  }
  return profile as Profile
}
