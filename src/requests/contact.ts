import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { scanPhones } from '../intake/index.ts'
import type { Problem, Profile } from '../model/index.ts'
import type { KeyRing } from '../privacy/index.ts'
import { foldText } from '../text/index.ts'
import { companyKey, emailKey } from './contact-keys.ts'

/** Whom to talk to. `phone` is E.164, or the digits of a service number. */
export interface Contact {
  name?: string
  phone?: string
  email?: string
  company?: string
}

/** What of a request is encrypted: the contact, the words of the note, and what a page sent along. */
export interface Personal extends Contact {
  note?: string
  source?: string
}
export const PERSONAL_FIELDS = ['name', 'phone', 'email', 'company', 'note', 'source'] as const
export type PersonalField = (typeof PERSONAL_FIELDS)[number]

type SealedColumn = `${PersonalField}_sealed`
type SealedColumns = Record<SealedColumn, string | null>

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,}$/

/** A telephone number as people write it, in E.164; undefined where it is none. */
export function normalisePhone(text: string): string | undefined {
  const folded = foldText(text.trim())
  const [found, ...more] = scanPhones(folded)
  if (found && more.length === 0 && found.start === 0 && found.end === folded.length) return found.number
  const parsed = parsePhoneNumberFromString(folded, 'CN')
  return parsed?.isValid() ? parsed.number : undefined
}

const nonEmpty = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined)

/**
 * The contact of a request: as given, with what a note says for the rest. Somebody must be reachable, or the request is lost
 * as soon as it is stored.
 */
export function readContact(given: Contact, read: Profile): { contact: Contact } | { problems: Problem[] } {
  const written = nonEmpty(given.phone)
  const phone = written === undefined ? read.phone : normalisePhone(written)
  const email = nonEmpty(given.email)
  const problems: Problem[] = []
  if (written !== undefined && phone === undefined)
    problems.push({ pointer: '/contact/phone', detail: 'is no telephone number; write 13800138000 or +49 30 901820' })
  if (email !== undefined && !EMAIL.test(email))
    problems.push({ pointer: '/contact/email', detail: 'is no e-mail address' })
  if (problems.length === 0 && phone === undefined && email === undefined)
    problems.push({ pointer: '/contact/phone', detail: 'give a telephone number or an e-mail address' })
  if (problems.length > 0) return { problems }
  const name = nonEmpty(given.name) ?? read.contactName
  const company = nonEmpty(given.company) ?? read.company
  return {
    contact: {
      ...(name ? { name } : {}),
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(company ? { company } : {}),
    },
  }
}

/** What a request holds of a person, encrypted for its row. */
export function sealPersonal(ring: KeyRing, id: string, personal: Personal): SealedColumns {
  const seal = (field: PersonalField) => {
    const value = personal[field]
    return value === undefined ? null : ring.seal(value, { table: 'requests', row: id, field })
  }
  return Object.fromEntries(PERSONAL_FIELDS.map((field) => [`${field}_sealed`, seal(field)])) as SealedColumns
}

/** Decrypts the named fields of a row. @throws SealError */
export function openPersonal(
  ring: KeyRing,
  row: SealedColumns & { id: string },
  fields: readonly PersonalField[] = PERSONAL_FIELDS,
): Personal {
  const personal: Personal = {}
  for (const field of fields) {
    const sealed = row[`${field}_sealed`]
    if (sealed !== null) personal[field] = ring.open(sealed, { table: 'requests', row: row.id, field })
  }
  return personal
}

/** The blind indexes of a contact: by them the same person or company is found again. */
export const indexContact = (ring: KeyRing, { phone, email, company }: Contact) => ({
  phone_index: phone === undefined ? null : ring.blind(phone, 'phone'),
  email_index: email === undefined ? null : ring.blind(emailKey(email), 'email'),
  company_index: company === undefined ? null : ring.blind(companyKey(company), 'company'),
})

/** The same under every key of the ring: what to look for. */
export const searchContact = (ring: KeyRing, { phone, email, company }: Contact) => ({
  phone: phone === undefined ? [] : ring.blindAll(phone, 'phone'),
  email: email === undefined ? [] : ring.blindAll(emailKey(email), 'email'),
  company: company === undefined ? [] : ring.blindAll(companyKey(company), 'company'),
})
