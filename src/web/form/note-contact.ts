import type { Answers } from './answers.ts'
import type { Understood } from './types.ts'

const FROM_PROFILE = { company: 'company', name: 'contactName', phone: 'phone' } as const

/** A number as people of the mainland write it. */
const domestic = (phone: string): string => phone.replace(/^\+86(?=1\d{10}$)/, '')

/**
 * The person and company that a note names, for the fields that the visitor has left alone; undefined where nothing changes.
 * There the visitor sees and corrects them.
 */
export function fillIn(
  answers: Answers,
  { profile }: Understood,
  touched: ReadonlySet<string>,
): Partial<Answers> | undefined {
  const filled: Partial<Answers> = {}
  for (const [field, source] of Object.entries(FROM_PROFILE) as [keyof typeof FROM_PROFILE, string][]) {
    if (touched.has(field)) continue
    const value = profile[source]
    const text = typeof value === 'string' ? (field === 'phone' ? domestic(value) : value) : ''
    if (text !== answers[field]) filled[field] = text
  }
  return Object.keys(filled).length > 0 ? filled : undefined
}
