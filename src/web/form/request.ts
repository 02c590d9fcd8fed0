import type { Answers } from './draft.ts'
import { readTax } from './validate.ts'

/** What the page around the form tells. */
export interface Surroundings {
  campaign: string
  locale: string
  readonly dataset: DOMStringMap
}

/** What tells people from machines: the proof of work, the field that people do not see, the time of the first look. */
export interface Signs {
  proof: string | undefined
  trap: string
  startedAt: number
}

const UTM = /^utm_/

/** Where the visitor came from: page and campaign without what else the address may carry. */
function sourceOf({ campaign, dataset }: Surroundings): Record<string, unknown> {
  const query = new URLSearchParams(location.search)
  const utm = [...query].filter(([name]) => UTM.test(name)).map(([name, value]) => [name, value.slice(0, 200)])
  return {
    site: location.hostname,
    page: `${location.origin}${location.pathname}`.slice(0, 500),
    ...(campaign || query.has('utm_campaign')
      ? { campaign: campaign || query.get('utm_campaign')?.slice(0, 200) }
      : {}),
    hidden: Object.fromEntries([...utm, ...Object.entries({ ...dataset }).map(([name, value]) => [name, value ?? ''])]),
  }
}

/** The body of POST /v1/requests. Fields override what the free text says; tax is entered in 10,000 CNY a year. */
export function toRequest(page: Surroundings, answers: Answers, signs: Signs): Record<string, unknown> {
  const tax = readTax(answers.tax)
  const profile = {
    ...(answers.uses.length > 0 ? { uses: answers.uses } : {}),
    ...(tax === undefined ? {} : { taxCnyYear: { min: tax * 10_000, max: tax * 10_000 } }),
  }
  return {
    ...(answers.need.trim() === '' ? {} : { text: answers.need.trim() }),
    ...(Object.keys(profile).length > 0 ? { profile } : {}),
    contact: {
      phone: answers.phone.trim(),
      ...(answers.name.trim() === '' ? {} : { name: answers.name.trim() }),
      ...(answers.company.trim() === '' ? {} : { company: answers.company.trim() }),
    },
    consent: { given: true, textVersion: 'form-1', locale: page.locale },
    source: sourceOf(page),
    form: {
      startedAt: new Date(signs.startedAt).toISOString(),
      website: signs.trap,
      ...(signs.proof ? { proof: signs.proof } : {}),
    },
  }
}
