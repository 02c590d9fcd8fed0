import type { Spanned } from './spans.ts'

/** Telephone numbers and mail addresses, understood or not. */
const CONTACT = /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+|\b)\d(?:[\d \-()]{5,17})\d/g
/** Fields of a profile that say whom it is of. */
const PERSONAL: ReadonlySet<string> = new Set(['company', 'contactName', 'phone'])

export const isPersonal = (field: string): boolean => PERSONAL.has(field)

/** The note without whom it is of: what was read as such, and whatever looks like a number or an address of a person. */
export function withoutContact(note: string, mentions: readonly (Spanned & { field: string })[]): string {
  const personal = mentions.filter(({ field }) => isPersonal(field)).sort((a, b) => b.start - a.start)
  const rest = personal.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), note)
  return rest.replace(CONTACT, '')
}
