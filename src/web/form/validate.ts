import type { Answers } from './draft.ts'
import type { Messages } from './messages.ts'

export type FieldName = 'need' | 'tax' | 'phone' | 'consent'
export type Failures = Partial<Record<FieldName, string>>

/** What the visitor has to mend before the request can be sent, by field, in the visitor's language. */
export function failuresOf(answers: Answers, messages: Messages): Failures {
  const failures: Failures = {}
  if (answers.need.trim().length < 2 && answers.uses.length === 0) failures.need = messages.failNeed
  const tax = readTax(answers.tax)
  if (tax !== undefined && !Number.isFinite(tax)) failures.tax = messages.failTax
  if (!isPhone(answers.phone)) failures.phone = messages.failPhone
  if (!answers.consent) failures.consent = messages.failConsent
  return failures
}

/** Half-width digits and signs for full-width ones: phones with a Chinese keyboard write ８００. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).trim()

/** Annual tax in 10,000 CNY; undefined where nothing is written, NaN where it is no amount. */
export function readTax(text: string): number | undefined {
  const plain = halfWidth(text).replace(/[,\s]|万元?|\/?年$/g, '')
  if (plain === '') return undefined
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN
}

/** Whether a person could be reached there; the server looks closer. */
function isPhone(text: string): boolean {
  const plain = halfWidth(text)
  const digits = plain.replace(/\D/g, '')
  return digits.length >= 7 && digits.length <= 18 && /^[+\d][\d\s()./-]*$/.test(plain)
}
