import type { Profile } from '../model/index.ts'

/** A profile without what could name the enterprise: no company, no contact, no phone, no names of places to be near to. */
export type AnonymousProfile = Omit<Profile, 'company' | 'contactName' | 'phone'>

/**
 * A profile without who it is about: company, person and phone, and the names of customers to be near to. What is stored in clear, for staff;
 * names of ports and universities stay, since a named target is matched otherwise than an unnamed one.
 */
export function withoutIdentity({ company: _, contactName: __, phone: ___, near, ...rest }: Profile): AnonymousProfile {
  if (near === undefined) return rest
  return {
    ...rest,
    near: near.map(({ name, ...place }) =>
      name === undefined || place.kind === 'customer' ? place : { ...place, name },
    ),
  }
}

/** Takes out of a profile all that could name the enterprise, for whoever is not staff: of places, too, only the kind stays. */
export function anonymous(profile: Profile): AnonymousProfile {
  const { near, ...rest } = withoutIdentity(profile)
  return near === undefined ? rest : { ...rest, near: near.map(({ name: _, ...place }) => place) }
}
