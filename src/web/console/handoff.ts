// What one page hands to another in the address, such as the desk to the comparison:
// `hrefIfAny('compare', {}, { ids: 'a,b,c', ...wishQuery(wish) })`, read there by `readWish(this.query)`. Addresses are kept in
// histories and logs, so the person and the company never go in.
import type { components } from '../../client/index.ts'

export type Profile = components['schemas']['Profile']
export type ProfileField = keyof Profile
export type CriterionId = components['schemas']['Recommendation']['criteria'][number]['id']
export type Weights = { [K in CriterionId]?: number }

/** What a match is asked with. */
export interface Wish {
  profile: Profile
  weights?: Weights
  must?: CriterionId[]
}

/** A profile without whom it is of: the rule of the core's `withoutIdentity`, which the console does not carry. */
export function withoutIdentity({ company: _, contactName: __, phone: ___, near, ...rest }: Profile): Profile {
  if (near === undefined) return rest
  return {
    ...rest,
    near: near.map(({ name, ...place }) => (name && place.kind !== 'customer' ? { ...place, name } : place)),
  }
}

export const wishQuery = ({ profile, weights, must }: Wish): { wish: string } => ({
  wish: JSON.stringify({
    profile: withoutIdentity(profile),
    ...(weights && Object.keys(weights).length > 0 ? { weights } : {}),
    ...(must && must.length > 0 ? { must } : {}),
  }),
})

/** The wish in an address, or undefined where there is none that can be read. The server checks what is in it. */
export function readWish({ wish }: Readonly<Record<string, string | undefined>>): Wish | undefined {
  if (!wish) return undefined
  try {
    const read = JSON.parse(wish) as Partial<Wish> | null
    return read && typeof read.profile === 'object' && read.profile !== null ? (read as Wish) : undefined
  } catch {
    return undefined
  }
}
