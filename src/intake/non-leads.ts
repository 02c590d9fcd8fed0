import type { Reading } from './reading.ts'
import { NON_LEADS, REOPENS } from './vocabulary/non-leads.ts'

/** Whether the note closes a matter instead of opening one: a wrong number, an advertiser, a lost client. */
export function isNonLead(text: string): boolean {
  for (const { pattern } of NON_LEADS) {
    const match = pattern.exec(text)
    if (match && !REOPENS.test(text.slice(match.index + match[0].length))) return true
  }
  return false
}

/** What such a note may still tell: whom it was with. */
export function keepContactOnly({ profile }: Reading): void {
  for (const field of Object.keys(profile))
    if (field !== 'contactName') delete (profile as Record<string, unknown>)[field]
}
