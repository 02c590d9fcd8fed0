import { type Answers, choicesOf } from './answers.ts'
import { correctedProfile } from './chips.ts'
import { amountOf, type ExtraField } from './fields.ts'
import type { Understood } from './types.ts'
import { readTax } from './validate.ts'

type Part = Record<string, unknown>

/** The page around the form. */
export interface Page {
  host: string
  /** The address without query and fragment. */
  url: string
  query: string
  campaign: string
  /** The attributes `data-*` of the element. */
  hidden: Readonly<Record<string, string | undefined>>
}

/** The text that the visitor agreed to. */
export interface AgreedText {
  textVersion: string
  textHash?: string
}

const WAN = 10_000
const MOST_HIDDEN = 30
const ANALYTICS = /^(?:utm_\w+|gclid|bd_vid)$/

/** On one line, without control characters, and not longer than the server takes. */
const line = (text: string, length: number): string =>
  text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .trim()
    .slice(0, length)

/** Where the visitor came from: page and campaign, without what else the address may carry. */
export function sourceOf({ host, url, query, campaign, hidden }: Page): Part {
  const parameters = [...new URLSearchParams(query)].filter(([name]) => ANALYTICS.test(name))
  const named = campaign || new Map(parameters).get('utm_campaign') || ''
  const pairs = [...parameters, ...Object.entries(hidden)]
    .map(([name, value = '']) => [line(name, 100), line(value, 1000)] as const)
    .slice(0, MOST_HIDDEN)
  return {
    site: line(host, 200),
    page: line(url, 2000),
    channel: 'form',
    ...(named === '' ? {} : { campaign: line(named, 200) }),
    ...(pairs.length === 0 ? {} : { hidden: Object.fromEntries(pairs) }),
  }
}

const union = (a: unknown, b: readonly string[]): string[] => [...new Set([...(Array.isArray(a) ? a : []), ...b])]

/** What an additional field puts into the profile, and what of it has to be said in words instead. */
function extraPart(field: ExtraField, answers: Answers, profile: Part): { part?: Part; note?: string } {
  const text = (answers.more[field.name] ?? '').trim()
  if (text === '') return {}
  switch (field.kind) {
    case 'amount': {
      const amount = amountOf(field, text)
      return amount ? { part: field.toProfile(amount) } : {}
    }
    case 'choices':
      return { part: { [field.name]: union(profile[field.name], choicesOf(text)) } }
    case 'month':
      return { part: { moveBy: text } }
    case 'lookup': {
      const picked = answers.picked[field.name]
      // What no catalogue has is for people to read.
      return picked?.text === text
        ? { part: field.toProfile(picked.id, profile) }
        : { note: `${field.label[0]}: ${text}` }
    }
    default:
      return {}
  }
}

/** What the visitor asks for: the note as read and corrected, and the fields, which override it; lists are put together. */
function wanted(answers: Answers, understood: Understood | undefined, extra: readonly ExtraField[]) {
  const tax = readTax(answers.tax)
  const read = correctedProfile(understood, answers.removed)
  const notes = [answers.need.trim()]
  const profile: Part = { ...read }
  if (answers.uses.length > 0) profile.uses = union(read.uses, answers.uses)
  if (tax) profile.taxCnyYear = { min: tax.min * WAN, max: tax.max * WAN }
  for (const field of extra) {
    const { part, note } = extraPart(field, answers, profile)
    Object.assign(profile, part)
    if (note !== undefined) notes.push(note)
  }
  return { profile, text: notes.filter(Boolean).join('\n') }
}

/** The body of POST /v1/requests, but for the signs of a person, which are new at every try. */
export function toRequest(
  answers: Answers,
  understood: Understood | undefined,
  extra: readonly ExtraField[],
  about: { page: Page; agreed: AgreedText; language: 'zh' | 'en' },
): Part {
  const { profile, text } = wanted(answers, understood, extra)
  const email = extra.some(({ name }) => name === 'email') ? line(answers.more.email ?? '', 255) : ''
  const [name, company] = [line(answers.name, 100), line(answers.company, 200)]
  return {
    profile,
    ...(text === '' ? {} : { text }),
    contact: {
      phone: line(answers.phone, 40),
      ...(name === '' ? {} : { name }),
      ...(company === '' ? {} : { company }),
      ...(email === '' ? {} : { email }),
    },
    consent: { ...about.agreed, method: 'form' },
    source: sourceOf(about.page),
    language: about.language,
  }
}
