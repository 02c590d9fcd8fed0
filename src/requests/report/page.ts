import { createHash } from 'node:crypto'
import { profileRows, spanOf } from '../../match/index.ts'
import { CRITERIA, CRITERION_IDS } from '../../model/index.ts'
import type { Contact } from '../contact.ts'
import { methodSection, taxSection } from './closing-sections.ts'
import { type Lang, type ReportContents, type ReportPark, strongest, worstDoubt } from './contents.ts'
import { dated, html, type Markup, nothing, pairs, paragraphs, raw } from './markup.ts'
import { parkSection } from './park-section.ts'
import { scorePlot } from './plot.ts'
import { sign, signLegend } from './signs.ts'
import { reportStyle } from './styles.ts'
import { WORDS } from './words.ts'

/** Where the contact stands, so that it can be shown in clear in a page that was stored with it masked. */
const CONTACT_START = '<!--contact-->'
const CONTACT_END = '<!--/contact-->'

/** More columns than this do not fit on a sheet. */
const PARKS_A_TABLE = 5

/** Name, phone and e-mail address in one line, those that there are. */
const contactLine = ({ name, phone, email }: Contact): Markup =>
  html`${[name, phone, email].filter((part) => part !== undefined).join(' · ') || '—'}`

function metaList({ requestId, contact, edits: _, ...about }: ReportContents): Markup {
  const { lang, madeBy, madeOn, validUntil, match, parksRevision } = about
  const words = WORDS[lang]
  return pairs(
    [
      [words.forWhom, contact.company ?? words.nobody],
      [words.contact, html`${raw(CONTACT_START)}${contactLine(contact)}${raw(CONTACT_END)}`],
      [words.madeBy, madeBy],
      [words.madeOn, madeOn],
      [words.validUntil, validUntil],
      [words.data, dated(words.dataLine(match.day, match.parksRevision, parksRevision))],
      [words.number, requestId],
    ],
    'meta',
  )
}

function needSection({ profile, lang }: ReportContents): Markup {
  const words = WORDS[lang]
  const rows = profileRows(profile).map(({ name, value }) => [name[lang], dated(value[lang])] as const)
  return html`<section><h2>${words.need}</h2>
${rows.length > 0 ? pairs(rows, 'need') : html`<p>${words.noNeed}</p>`}${words.units === '' ? nothing : html`<p class="small">${words.units}</p>`}</section>`
}

const isReordered = ({ parks }: ReportContents): boolean =>
  parks.some(({ recommendation }, i) => i > 0 && recommendation.rank < parks[i - 1]!.recommendation.rank)

function conclusion({ parks, match, lang, edits }: ReportContents): Markup {
  const words = WORDS[lang]
  const best = parks.find(({ recommendation }) => recommendation.rank === 1)?.recommendation
  const line = parks.length === 0 ? words.none : words.intro(match.total, parks.length)
  const call = best
    ? html`<div class="call"><p><b>${words.first}${lang === 'zh' ? '：' : ': '}${best.name}</b>${lang === 'zh' ? '，' : ', '}${words.score} ${Math.round(best.score)} (${spanOf(best).join('–')})</p>${best.summary ? html`<p>${best.summary[lang]}</p>` : nothing}</div>`
    : nothing
  return html`<section><h2>${words.conclusion}</h2>
${edits.introduction ? paragraphs(edits.introduction) : nothing}<p>${line}</p>
${call}</section>`
}

function rankRow({ recommendation, place }: ReportPark, position: number, lang: Lang): Markup {
  const words = WORDS[lang]
  const reasons = strongest(recommendation, 3).map(({ reason }) => html`<li>${dated(reason[lang])}</li>`)
  const doubt = worstDoubt(recommendation)
  const where = place ? html`<br><span class="small">${place[lang]}</span>` : nothing
  return html`<tr><td class="num">${position}</td><th scope="row">${recommendation.name}${where}</th><td class="num"><b>${Math.round(recommendation.score)}</b><br><span class="small">${spanOf(recommendation).join('–')}</span></td><td><ul class="reasons">${reasons}</ul></td><td>${doubt ? html`<b>${CRITERIA[doubt.id][lang]} ${sign(doubt.status)}</b> ${dated(doubt.reason[lang])}` : words.noDoubt}</td></tr>`
}

function rankingSection(contents: ReportContents): Markup {
  const { parks, lang, hidden } = contents
  const words = WORDS[lang]
  if (parks.length === 0) return nothing
  return html`<section><div class="keep"><h2>${words.ranking}</h2>
<p class="stay">${words.intervalNote}${isReordered(contents) ? ` ${words.reordered}` : ''}</p>
<div class="scroll" role="group" tabindex="0" aria-label="${words.ranking}"><table class="ranks"><thead><tr><th scope="col" class="num">${words.rank}</th><th scope="col">${words.park}</th><th scope="col" class="num">${words.score}</th><th scope="col">${words.strengths}</th><th scope="col">${words.doubt}</th></tr></thead><tbody>
${parks.map((park, i) => rankRow(park, i + 1, lang))}
</tbody></table></div></div>
${hidden.has('comparison') ? nothing : comparison(contents)}</section>`
}

function plot(contents: ReportContents): Markup {
  const { lang, hidden, parks } = contents
  if (hidden.has('plot') || parks.length === 0) return nothing
  return html`<section class="keep"><h3>${WORDS[lang].plot}</h3>${raw(scorePlot(contents))}</section>`
}

function comparedTable(parks: readonly ReportPark[], from: number, lang: Lang): Markup {
  const words = WORDS[lang]
  const stated = CRITERION_IDS.filter((id) => parks[0]!.recommendation.criteria.some((one) => one.id === id))
  const rows = stated.map((id) => {
    const cells = parks.map(({ recommendation }) => {
      const found = recommendation.criteria.find((one) => one.id === id)
      if (!found) return html`<td class="center">—</td>`
      const { status, fit } = found
      return html`<td class="center">${sign(status)} ${fit === null ? words.status.unknown : `${Math.round(fit * 100)}%`}</td>`
    })
    const weight = parks[0]!.recommendation.criteria.find((one) => one.id === id)!.weight
    return html`<tr><th scope="row" class="nowrap">${CRITERIA[id][lang]}</th><td class="num">${weight}</td>${cells}</tr>`
  })
  const heads = parks.map(
    ({ recommendation }, i) => html`<th scope="col" class="center wrap">${from + i}. ${recommendation.name}</th>`,
  )
  return html`<div class="scroll keep" role="group" tabindex="0" aria-label="${words.comparison}"><table class="compared"><thead><tr><th scope="col">${words.criterion}</th><th scope="col" class="num">${words.weight}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function comparison({ parks, lang }: ReportContents): Markup {
  const words = WORDS[lang]
  const tables: Markup[] = []
  for (let i = 0; i < parks.length; i += PARKS_A_TABLE)
    tables.push(comparedTable(parks.slice(i, i + PARKS_A_TABLE), i + 1, lang))
  return html`<div class="keep"><h3>${words.comparison}</h3><p class="small stay">${signLegend(lang)}${words.comparisonNote}</p>${tables[0] ?? nothing}</div>${tables.slice(1)}`
}

/** A report as a page by itself: no script, no picture, nothing loaded from elsewhere. Printed it is sheets of A4 with page numbers. */
export function reportPage(contents: ReportContents): string {
  const { lang, edits, parks, requestId } = contents
  const words = WORDS[lang]
  const title = edits.title ?? words.title
  return html`<!doctype html>
<html lang="${words.htmlLang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title><style>${raw(reportStyle(lang, requestId))}</style></head><body><main>
<header class="brand"><h1>${title}</h1>
${metaList(contents)}</header>
${conclusion(contents)}
${plot(contents)}
${needSection(contents)}
${rankingSection(contents)}
${parks.map((park, i) => parkSection(park, i + 1, contents))}
${taxSection(contents)}
${methodSection(contents)}
<p class="small end">${words.disclaimer}</p>
</main></body></html>
`.text
}

/** A page that was made with the contact masked, with another one in its place. */
export function withContact(page: string, contact: Contact): string {
  const start = page.indexOf(CONTACT_START)
  const end = page.indexOf(CONTACT_END, start)
  if (start < 0 || end < 0) return page
  return page.slice(0, start + CONTACT_START.length) + contactLine(contact).text + page.slice(end)
}

const STYLE = /<style>([\s\S]*?)<\/style>/

/** What a browser lets a report do: nothing but show its own style, known by its hash; pages of this server may frame it. */
export function policyOf(page: string): string {
  const style = STYLE.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
