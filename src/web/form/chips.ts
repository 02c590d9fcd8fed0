import type { Removed } from './answers.ts'
import type { Understood } from './types.ts'

/** What was read for one field of the profile, in the words of the note. */
export interface Chip extends Removed {
  isRemoved: boolean
}

/** These have fields of their own, which show them. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['company', 'contactName', 'phone'])

const isSame = (a: Removed, b: Removed): boolean => a.field === b.field && a.text === b.text

/**
 * One chip for each field that was read: the parts of a list are not told apart, since the words of a note do not tell which of them
 * they gave. A removed chip stays removed as long as the field is read from the same words.
 */
export function chipsOf(understood: Understood | undefined, removed: readonly Removed[]): Chip[] {
  const texts = new Map<string, string[]>()
  for (const { field, text } of understood?.mentions ?? []) {
    if (SHOWN_ELSEWHERE.has(field)) continue
    const known = texts.get(field)
    if (!known) texts.set(field, [text])
    else if (!known.includes(text)) known.push(text)
  }
  return [...texts].map(([field, words]) => {
    const chip = { field, text: words.join(' · ') }
    return { ...chip, isRemoved: removed.some((each) => isSame(each, chip)) }
  })
}

/** The list of removed chips after one more, or one less. */
export function toggled(removed: readonly Removed[], { field, text, isRemoved }: Chip): Removed[] {
  const others = removed.filter((each) => !isSame(each, { field, text }))
  return isRemoved ? others : [...others, { field, text }]
}

function without(profile: Record<string, unknown>, path: string): Record<string, unknown> {
  const [field = '', part] = path.split('.', 2)
  const { [field]: value, ...rest } = profile
  if (part === undefined || typeof value !== 'object' || value === null) return rest
  const { [part]: _gone, ...kept } = value as Record<string, unknown>
  return Object.keys(kept).length > 0 ? { ...rest, [field]: kept } : rest
}

/** What a note says, without the person and without what the visitor calls misread. */
export function correctedProfile(
  understood: Understood | undefined,
  removed: readonly Removed[],
): Record<string, unknown> {
  const { company: _company, contactName: _name, phone: _phone, ...profile } = understood?.profile ?? {}
  return chipsOf(understood, removed)
    .filter(({ isRemoved }) => isRemoved)
    .reduce((rest: Record<string, unknown>, { field }) => without(rest, field), profile)
}
