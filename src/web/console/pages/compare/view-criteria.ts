import { html, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { number, percent } from '../../format.ts'
import { say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { href } from '../../routes.ts'
import { icon } from '../../ui/icons.ts'
import { scoreBar } from '../../ui/parts.ts'
import { m } from './messages.ts'

export type Comparison = operations['compareParks']['responses'][200]['content']['application/json']
type Compared = Comparison['parks'][number]
type Criterion = Comparison['criteria'][number]
type Cell = Criterion['parks'][number]

const LOOK = { met: 'good', partial: 'warn', unmet: 'bad', unknown: '' } as const

/** Opens the facts behind a cell; the title says of what they are. */
export type ShowEvidence = (title: string, ids: readonly string[]) => void

/** The name of a park with its link, and the button that takes it out. */
export const parkHead = (id: string, name: string, remove: (id: string) => void): TemplateResult =>
  html`<span class="name"><a href=${href('park', { id })} aria-label=${m().openPark(name)}>${name}</a>
    <button type="button" class="ghost icon small" aria-label=${m().remove(name)} @click=${() => remove(id)}>${icon('close', 14)}</button></span>`

function headCell(park: Compared, remove: (id: string) => void): TemplateResult {
  const { parkId, name, place, score, low, high, confidence, failed, wouldNeed } = park
  return html`<th scope="col">${parkHead(parkId, name, remove)}
    <span class="sum"><strong class="num">${number(score)}</strong> <small class="num">${m().interval(number(low), number(high))}</small>
      ${place === null ? nothing : html`<span class="chip ${place === 1 ? 'accent' : ''}">${m().place(place)}</span>`}</span>
    ${scoreBar({ score, low, high })}
    <small class="num">${m().confidence(percent(confidence))}</small>
    ${
      failed.length > 0
        ? html`<small class="fails"><span class="chip bad">${m().excluded}</span> ${m().needs}${wouldNeed.map(say).join('；')}</small>`
        : nothing
    }</th>`
}

function cellView(criterion: Criterion, cell: Cell, park: Compared, show: ShowEvidence): TemplateResult {
  const { status, fit, reason, facts, source } = cell
  // What is not known counts half, which may be the most; nobody would call that ahead.
  const isAhead = criterion.differs && status !== 'unknown' && criterion.ahead.includes(cell.parkId)
  const title = `${park.name} · ${nameOf(criterion.id)}`
  return html`<td class=${isAhead ? 'ahead' : status === 'unknown' ? 'unknown' : ''}>
    <span class="chip ${LOOK[status]}">${m().status[status]}${fit === null || status === 'met' ? '' : ` ${percent(fit)}`}</span>
    ${isAhead ? html`<span class="chip accent">${m().ahead}</span>` : nothing}
    <p>${say(reason)}</p>
    ${source?.inheritedFrom ? html`<small class="muted">${m().from(source.inheritedFrom.name)}</small>` : nothing}
    ${
      facts.length > 0
        ? html`<button type="button" class="ghost small proof" aria-label="${m().evidence(facts.length)}: ${title}"
            @click=${() => show(title, facts)}>${m().evidence(facts.length)}</button>`
        : nothing
    }</td>`
}

function rowView(criterion: Criterion, parks: readonly Compared[], show: ShowEvidence): TemplateResult {
  const { id, weight, differs, spread } = criterion
  return html`<tr class=${differs ? '' : 'same'}><th scope="row"><strong>${nameOf(id)}</strong>
      <small class="num">${m().weight(number(weight, 1))}</small>
      <small class="num">${differs ? m().spread(number(spread, 1)) : m().same}</small></th>
    ${criterion.parks.map((cell, i) => cellView(criterion, cell, parks[i]!, show))}</tr>`
}

/** Criterion by criterion, in the order of the server: what decides most comes first. */
export function criteriaView(
  { parks, criteria }: Comparison,
  isDifferencesOnly: boolean,
  remove: (id: string) => void,
  show: ShowEvidence,
): TemplateResult {
  const rows = isDifferencesOnly ? criteria.filter(({ differs }) => differs) : criteria
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${m().tableHint}><table class="data beside" style="--parks: ${parks.length}">
    <caption class="unseen">${m().tableHint}</caption>
    <thead><tr><th scope="col">${m().criterion}</th>${parks.map((park) => headCell(park, remove))}</tr></thead>
    <tbody>${rows.map((criterion) => rowView(criterion, parks, show))}</tbody></table>
    ${rows.length === 0 ? html`<p class="muted none">${m().noDifference}</p>` : nothing}</div>`
}
