import type { Fact } from '../../http/schemas.ts'
import { spanOf, wordFact } from '../../match/index.ts'
import { CRITERIA } from '../../model/index.ts'
import type { LegalWarning, ReportContents, ReportPark, SourcedRow } from './contents.ts'
import { dated, html, type Markup, nothing, pairs, paragraphs } from './markup.ts'
import { questionsOf } from './questions.ts'
import { sign } from './signs.ts'
import { type SourceList, sourcesOf } from './sources.ts'
import { type ReportWords, WORDS } from './words.ts'

/** Few enough that a row of quotes fits on a sheet beside others. */
const QUOTES_A_ROW = 6

type Shown = Pick<ReportContents, 'lang' | 'hidden'>

const numbers = (facts: readonly Fact[], sources: SourceList): string =>
  sources
    .numbersOf(facts)
    .map((n) => `[${n}]`)
    .join(' ')

/** The newest date of the facts behind a value. */
const dateOf = (facts: readonly Fact[]): string | undefined =>
  facts
    .flatMap(({ asOf, source }) => asOf ?? source?.publishedAt ?? [])
    .sort()
    .at(-1)

/** The least confidence of the facts behind a value, today, in per cent. */
function confidenceOf(facts: readonly Fact[], words: ReportWords): Markup {
  if (facts.length === 0) return html`${words.noDate}`
  const least = Math.min(...facts.map(({ currentConfidence, confidence }) => currentConfidence ?? confidence))
  const stale = facts.some((fact) => fact.stale) ? html`<br><span class="tag">${words.stale}</span>` : nothing
  return html`${Math.round(least * 100)}%${stale}`
}

function attributeRow(row: SourcedRow, sources: SourceList, { lang }: Shown): Markup {
  const words = WORDS[lang]
  const { name, value, facts, inheritedFrom } = row
  const note = inheritedFrom ? html`<br><span class="small">${words.inherited(inheritedFrom)}</span>` : nothing
  return html`<tr><th scope="row">${name[lang]}</th><td>${dated(value[lang])}${note}</td><td class="nowrap">${dateOf(facts) ?? words.noDate}</td><td class="num">${confidenceOf(facts, words)}</td><td class="nowrap">${sources.numbersOf(facts).length > 0 ? numbers(facts, sources) : words.entered}</td></tr>`
}

/** What documents say, each with date, confidence and source; what was only entered follows, as a plain list. */
function attributes({ rows }: ReportPark, sources: SourceList, shown: Shown): Markup {
  const { lang, hidden } = shown
  const words = WORDS[lang]
  if (hidden.has('attributes')) return nothing
  if (rows.length === 0) return html`<h3>${words.attributes}</h3><p>${words.noAttributes}</p>`
  const sourced = rows.filter(({ facts }) => facts.length > 0)
  const entered = rows.filter(({ facts }) => facts.length === 0)
  const table = html`<div class="scroll" role="group" tabindex="0" aria-label="${words.attributes}"><table class="facts"><thead><tr><th scope="col">${words.attribute}</th><th scope="col">${words.value}</th><th scope="col">${words.date}</th><th scope="col" class="num">${words.confidence}</th><th scope="col">${words.source}</th></tr></thead><tbody>
${sourced.map((row) => attributeRow(row, sources, shown))}
</tbody></table></div>`
  const list = pairs(
    entered.map(({ name, value, inheritedFrom }) => [
      name[lang],
      inheritedFrom
        ? html`${dated(value[lang])} <span class="small">${words.inherited(inheritedFrom)}</span>`
        : dated(value[lang]),
    ]),
  )
  return html`${sourced.length > 0 ? html`<h3>${words.attributes}</h3>${table}` : nothing}
${entered.length > 0 ? html`<div class="keep"><h3>${words.enteredOnly}</h3>${list}</div>` : nothing}`
}

/** Criterion by criterion; what is to be asked stands in the list of questions, where there is one. */
function reasons({ recommendation }: ReportPark, { lang, hidden }: Shown): Markup {
  const words = WORDS[lang]
  const told = recommendation.criteria.filter(({ status }) => status !== 'unknown' || hidden.has('questions'))
  if (told.length === 0) return nothing
  const rows = told.map(
    ({ id, weight, status, reason }) =>
      html`<tr><th scope="row" class="nowrap">${CRITERIA[id][lang]}</th><td class="num">${weight}</td><td class="nowrap">${sign(status)} ${words.status[status]}</td><td>${dated(reason[lang])}</td></tr>`,
  )
  return html`<h3>${words.reasons}</h3>
<div class="scroll" role="group" tabindex="0" aria-label="${words.reasons}"><table><thead><tr><th scope="col">${words.criterion}</th><th scope="col" class="num">${words.weight}</th><th scope="col">${words.result}</th><th scope="col">${words.reason}</th></tr></thead><tbody>
${rows}
</tbody></table></div>`
}

function competing({ rows }: ReportPark, sources: SourceList, { lang, hidden }: Shown): Markup {
  const words = WORDS[lang]
  const disputed = rows.filter((row) => row.competing.length > 0)
  if (disputed.length === 0 || hidden.has('competing')) return nothing
  const lines = disputed.flatMap((row) =>
    row.competing.map((fact) => {
      const day = dateOf([fact])
      const mark = fact.conflicting ? html` <span class="tag">${words.conflicting}</span>` : nothing
      return html`<tr><th scope="row">${row.name[lang]}</th><td>${row.value[lang]} ${numbers(row.facts, sources)}</td><td>${wordFact(fact)[lang]} ${numbers([fact], sources)}${day ? ` (${day})` : ''}${mark}</td></tr>`
    }),
  )
  return html`<h3>${words.competing}</h3>
<div class="scroll" role="group" tabindex="0" aria-label="${words.competing}"><table><thead><tr><th scope="col">${words.attribute}</th><th scope="col">${words.taken}</th><th scope="col">${words.other}</th></tr></thead><tbody>
${lines}
</tbody></table></div>`
}

/** One offer with every doubt about it. */
function warningBox(offer: string, found: readonly LegalWarning[], lang: ReportContents['lang']): Markup {
  const words = WORDS[lang]
  const tag = found.some(isReprint) ? html` <span class="tag">${words.toVerify}</span>` : nothing
  const quotes = [...new Set(found.map(({ quote }) => quote))].filter((quote) => quote !== offer)
  return html`<div class="warn"><p><b>${offer}</b>${tag}</p>${found.map((one) => html`<p>${dated(one[lang])}</p>`)}${quotes.map((quote) => html`<p class="small">${words.quote}: “${quote}”</p>`)}</div>`
}

const isReprint = ({ regulation }: LegalWarning): boolean => regulation.grade === 'C'

/** What the law says of an offer stands in every report, and says so where its own text is not verified. */
function warnings({ warnings: found }: ReportPark, lang: ReportContents['lang']): Markup {
  const words = WORDS[lang]
  if (found.length === 0) return nothing
  const [first, ...rest] = [...new Set(found.map(({ offer }) => offer))].map((offer) =>
    warningBox(
      offer,
      found.filter((one) => one.offer === offer),
      lang,
    ),
  )
  return html`<div class="keep"><h3>${words.warnings}</h3>${first ?? nothing}</div>${rest}
${found.some(isReprint) ? html`<p class="small tail">${words.verifyLaw}</p>` : nothing}`
}

function questions(park: ReportPark, { lang, hidden }: Shown): Markup {
  const asked = questionsOf(park, lang)
  if (asked.length === 0 || hidden.has('questions')) return nothing
  const [first, ...rest] = asked.map((question) => html`<li><span>${dated(question)}</span></li>`)
  // The heading and the first line stay together where a list breaks.
  return html`<div class="keep"><h3>${WORDS[lang].questions}</h3><ul class="checks">${first ?? nothing}</ul></div>${rest.length > 0 ? html`<ul class="checks">${rest}</ul>` : nothing}`
}

function sourceTable(sources: SourceList, { lang, hidden }: Shown): Markup {
  const words = WORDS[lang]
  if (sources.documents.length === 0 || hidden.has('sources')) return nothing
  const rows = sources.documents.map(({ number, title, about, url, quotes }) => {
    const address = url === null ? nothing : html`<br><span class="small">${url}</span>`
    const colon = lang === 'zh' ? '：' : ': '
    const lines = quotes.map(
      ({ name, text }) => html`<span>${name[lang]}${colon}${text === null ? words.noQuote : html`“${text}”`}</span> `,
    )
    const parts: Markup[] = []
    for (let i = 0; i < lines.length; i += QUOTES_A_ROW)
      parts.push(html`<tr class="quotes"><td>${lines.slice(i, i + QUOTES_A_ROW)}</td></tr>`)
    return html`<tr class="doc"><th scope="row">[${number}] ${title ?? words.untitled}${about === '' ? nothing : html` <span class="muted">${dated(about)}</span>`}${address}</th></tr>${parts}`
  })
  return html`<h3>${words.sources}</h3>
<table class="sources"><tbody>${rows}</tbody></table>`
}

/** One park on a page of its own, which may run on. */
export function parkSection(park: ReportPark, position: number, { lang, hidden }: ReportContents): Markup {
  const words = WORDS[lang]
  const { name, score, low, high, summary } = park.recommendation
  const shown = { lang, hidden }
  const sources = sourcesOf(park)
  const place = park.place ? html`<p class="muted">${park.place[lang]}</p>` : nothing
  const comment = park.comment
    ? html`<div class="call"><h3>${words.comment}</h3>${paragraphs(park.comment)}</div>`
    : nothing
  return html`<section class="new-page park" aria-label="${name}">
<div class="head"><div><h2>${position}. ${name}</h2>${place}</div><div class="points"><span class="muted">${words.score}</span> <b>${Math.round(score)}</b> <span class="muted">(${spanOf({ low, high }).join('–')})</span></div></div>
${summary ? html`<p>${summary[lang]}</p>` : nothing}
${park.isGone ? html`<p class="warn">${words.gone}</p>` : nothing}
${comment}
${reasons(park, shown)}
${warnings(park, lang)}
${questions(park, shown)}
${park.isGone ? nothing : attributes(park, sources, shown)}
${competing(park, sources, shown)}
${sourceTable(sources, shown)}
</section>`
}
