import { TAX_NOTICE } from '../../match/index.ts'
import { CRITERIA, CRITERION_IDS, type TaxOutlook } from '../../model/index.ts'
import type { ReportContents, ReportPark } from './contents.ts'
import { dated, html, type Markup, nothing } from './markup.ts'
import { WORDS } from './words.ts'

interface RuleOfParks {
  outlook: TaxOutlook
  names: string[]
}

/** Rules with the parks for which they come out alike: most are national and would else stand once for each park. */
function byRule(parks: readonly ReportPark[]): RuleOfParks[] {
  const rules = new Map<string, RuleOfParks>()
  for (const { outlook, recommendation } of parks) {
    for (const one of outlook) {
      const key = JSON.stringify([one.ruleId, one.verdict, one.conditions.map(({ status }) => status)])
      const known = rules.get(key)
      if (known) known.names.push(recommendation.name)
      else rules.set(key, { outlook: one, names: [recommendation.name] })
    }
  }
  return [...rules.values()]
}

function ruleRow({ outlook, names }: RuleOfParks, { lang, parks }: ReportContents): Markup {
  const words = WORDS[lang]
  const separator = lang === 'zh' ? '、' : ', '
  const conditions = outlook.conditions.map(
    (condition) =>
      html`<br>${condition[lang]}${lang === 'zh' ? '：' : ': '}<b>${words.conditionStatus[condition.status]}</b>`,
  )
  const tag = outlook.toVerify ? html` <span class="tag">${words.toVerify}</span>` : nothing
  return html`<tr><th scope="row">${outlook[lang]}</th><td>${names.length === parks.length ? words.all : names.join(separator)}</td><td>${dated(outlook.summary[lang])}<span class="small">${conditions}</span></td><td>${outlook.basis}${tag}<br><span class="small">${dated(words.until(outlook.validFrom, outlook.validUntil))}</span></td></tr>`
}

/** Rates that may apply, never without conditions, basis and end; what is not known firmly says so. */
export function taxSection(contents: ReportContents): Markup {
  const { lang, parks, hidden, madeOn } = contents
  const words = WORDS[lang]
  const rules = byRule(parks)
  if (hidden.has('tax') || rules.length === 0) return nothing
  const claims = parks.flatMap(({ claim, recommendation }) =>
    claim ? [html`<p>${recommendation.name}${lang === 'zh' ? '：' : ': '}${claim[lang]}</p>`] : [],
  )
  return html`<section class="new-page"><h2>${words.tax}</h2>
${claims}<p class="stay">${dated(words.taxDay(madeOn))} ${TAX_NOTICE[lang]}</p>
<div class="scroll" role="group" tabindex="0" aria-label="${words.tax}"><table class="tax"><thead><tr><th scope="col">${words.rule}</th><th scope="col">${words.parks}</th><th scope="col">${words.outlook}</th><th scope="col">${words.basis}</th></tr></thead><tbody>
${rules.map((rule) => ruleRow(rule, contents))}
</tbody></table></div></section>`
}

const share = (part: number, whole: number): string => (whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`)

/** How the score comes about, from the one list of criteria with the weights of this match. */
export function methodSection({ lang, hidden, parks }: ReportContents): Markup {
  if (hidden.has('method')) return nothing
  const words = WORDS[lang]
  const stated = new Map(parks[0]?.recommendation.criteria.map(({ id, weight }) => [id, weight]))
  const total = [...stated.values()].reduce((sum, weight) => sum + weight, 0)
  const rows = CRITERION_IDS.map((id) => {
    const weight = stated.get(id)
    return html`<tr><th scope="row">${CRITERIA[id][lang]}</th><td class="num">${weight ?? CRITERIA[id].weight}</td><td class="num">${weight === undefined ? words.notStated : share(weight, total)}</td></tr>`
  })
  const half = Math.ceil(rows.length / 2)
  const table = (part: readonly Markup[]) =>
    html`<table class="keep"><thead><tr><th scope="col">${words.criterion}</th><th scope="col" class="num">${words.weight}</th><th scope="col" class="num">${words.share}</th></tr></thead><tbody>${part}</tbody></table>`
  return html`<section class="keep"><h2>${words.method}</h2>
${words.methodText(String(total)).map((text) => html`<p>${text}</p>`)}
<div class="weights">${table(rows.slice(0, half))}${table(rows.slice(half))}</div></section>`
}
