import { halfWidth, readAmount, WAN_CNY } from './amounts.ts'
import type { Answers } from './answers.ts'
import { amountOf, type ExtraField, isEmail, isMonth } from './fields.ts'
import type { Messages } from './messages.ts'

/** What the visitor has to mend, by the name of the field, in the order of the fields. */
export type Failures = Record<string, string>

/** Annual tax in 10,000 CNY; undefined where nothing is written, null where it is no amount. */
export const readTax = (text: string) => readAmount(text, WAN_CNY, true)

/** Whether a person could be reached there; the server looks closer. */
export function isPhone(text: string): boolean {
  const plain = halfWidth(text)
  const digits = plain.replace(/\D/g, '')
  if (!/^\+?[\d(][\d\s()./-]*$/.test(plain) || digits.length < 7 || digits.length > 18) return false
  // A mobile number of the mainland has eleven digits: one more or less is a slip.
  return plain.startsWith('+') || !/^1[3-9]/.test(digits) || digits.length === 11
}

function extraFailure(field: ExtraField, text: string, messages: Messages): string | undefined {
  if (text.trim() === '') return undefined
  switch (field.kind) {
    case 'amount':
      return amountOf(field, text) === null ? messages.failAmount : undefined
    case 'month':
      return isMonth(text.trim()) ? undefined : messages.failMonth
    case 'email':
      return isEmail(halfWidth(text)) ? undefined : messages.failEmail
    default:
      return undefined
  }
}

/** What has to be mended before the request can be sent, in the visitor's language. */
export function failuresOf(answers: Answers, extra: readonly ExtraField[], messages: Messages): Failures {
  const failures: Failures = {}
  if (answers.need.trim().length < 2 && answers.uses.length === 0) failures.need = messages.failNeed
  if (readTax(answers.tax) === null) failures.tax = messages.failTax
  for (const field of extra) {
    const failure = extraFailure(field, answers.more[field.name] ?? '', messages)
    if (failure !== undefined) failures[field.name] = failure
  }
  if (!isPhone(answers.phone)) failures.phone = messages.failPhone
  if (!answers.consent) failures.consent = messages.failConsent
  return failures
}
