import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { number, percent } from '../../format.ts'
import { say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { online } from '../../network.ts'
import { hrefIfAny } from '../../routes.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState, errorState, scoreBar } from '../../ui/parts.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'
import { type CriterionResult, nearest, type Recommendation, strongest, worst } from './reasons.ts'

const STATUS_LOOK = { met: 'good', partial: 'warn', unmet: 'bad', unknown: '' } as const

const parkName = (id: string, name: string): unknown => {
  const address = hrefIfAny('park', { id })
  return address ? html`<a href=${address}>${name}</a>` : name
}

const reasonLine = (criterion: CriterionResult, kind: 'for' | 'against'): TemplateResult =>
  html`<li class=${kind}>${icon(kind === 'for' ? 'check' : criterion.status === 'unknown' ? 'help' : 'warning', 14)}<span class="what">${nameOf(criterion.id)}</span>
    <span class="why">${say(criterion.reason)}</span></li>`

function evidenceOf(desk: DeskPage, ids: readonly string[]): TemplateResult[] {
  const { evidence } = desk.matching.ranking ?? {}
  return ids.slice(0, 2).flatMap((id) => {
    const quote = evidence?.[id]?.evidence?.quote
    const source = evidence?.[id]?.source
    if (!quote) return []
    return [
      html`<q class="small muted">${quote}</q>${source?.title ? html` <cite class="small muted">${source.title}</cite>` : nothing}`,
    ]
  })
}

/** Every criterion with weight, fit, reason and the sentence behind it. */
const detailsView = (desk: DeskPage, { criteria }: Recommendation): TemplateResult =>
  html`<div class="scroll"><table class="data"><thead><tr><th scope="col">${m().criterion}</th><th scope="col">${m().weight}</th><th scope="col">${m().fit}</th>
    <th scope="col">${m().reason}</th></tr></thead><tbody>${criteria.map(
      (each) => html`<tr><th scope="row">${nameOf(each.id)}</th><td class="num">${each.weight}</td>
        <td><span class="chip ${STATUS_LOOK[each.status]}">${m().status[each.status]}${each.fit === null || each.status !== 'partial' ? '' : ` ${percent(each.fit)}`}</span></td>
        <td>${say(each.reason)} ${evidenceOf(desk, each.facts)}</td></tr>`,
    )}</tbody></table></div>`

function parkView(desk: DeskPage, park: Recommendation, index: number): TemplateResult {
  const { parkId, name, score, low, high, confidence, criteria } = park
  const doubt = worst(criteria)
  const place = desk.matching.ranking?.places[parkId]
  const isOpen = desk.opened.has(parkId)
  return html`<li class="park ${index === desk.cursor ? 'on' : ''}" data-key=${parkId} tabindex=${index === desk.cursor ? 0 : -1}
    aria-label="${park.rank}. ${name}, ${number(score)} ${m().points}" @focus=${() => desk.moveTo(index)}>
    <span class="rank num" aria-hidden="true">${park.rank}</span>
    <div class="main">
      <h3>${parkName(parkId, name)}${place ? html` <small class="muted">${say(place)}</small>` : nothing}</h3>
      <ul class="reasons">${strongest(criteria).map((each) => reasonLine(each, 'for'))}${doubt ? reasonLine(doubt, 'against') : nothing}</ul>
    </div>
    <div class="measure">
      <p class="num"><strong>${number(score)}</strong> <small class="muted">${m().interval(number(low), number(high))}</small></p>
      ${scoreBar({ score, low, high })}
      <p class="small muted num">${m().confidence(percent(confidence))}</p>
      <div class="row acts">
        <label class="check small"><input type="checkbox" .checked=${live(desk.selected.includes(parkId))} aria-label=${m().compareOf(name)}
          @change=${() => desk.select(parkId)} />${m().compare}</label>
        <button type="button" class="ghost small" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => desk.toggleDetails(parkId)}>${m().details}${icon(isOpen ? 'up' : 'down', 14)}</button>
      </div>
    </div>
    ${isOpen ? html`<div class="details">${detailsView(desk, park)}</div>` : nothing}
  </li>`
}

function nearView(desk: DeskPage): TemplateResult | typeof nothing {
  const excluded = nearest(desk.matching.ranking?.excluded ?? [])
  if (excluded.length === 0) return nothing
  return html`<details class="near" ?open=${desk.isNearOpen} @toggle=${(event: Event) => desk.toggleNear((event.target as HTMLDetailsElement).open)}>
    <summary aria-keyshortcuts="e">${m().nearCount(excluded.length)} <span class="muted small">${m().nearHint}</span></summary>
    ${
      desk.isNearOpen
        ? html`<ul>${excluded.map(
            ({ parkId, name, reason, failed, wouldNeed }) => html`<li><strong>${parkName(parkId, name)}</strong>
              ${failed.map((id) => html`<span class="chip bad">${nameOf(id)}</span> `)}<span class="muted">${say(reason)}</span>
              ${wouldNeed.length > 0 ? html`<p class="needs">${icon('plus', 14)}${m().needs}${wouldNeed.map(say).join('；')}</p>` : nothing}</li>`,
          )}</ul>`
        : nothing
    }
  </details>`
}

const examplesView = (desk: DeskPage): TemplateResult =>
  html`<ul class="examples">${m().examples.map(
    (note) => html`<li><button type="button" @click=${() => desk.write(note)}>${note}</button></li>`,
  )}</ul>`

function listView(desk: DeskPage): TemplateResult {
  const { ranking, readOf, profile, failure } = desk.matching
  if (!ranking) {
    if (failure) return html``
    if (readOf !== '' && Object.keys(profile).length === 0) return emptyState(m().nothingRead, m().nothingReadHint)
    if (desk.note.trim() !== '' || Object.keys(desk.overrides).length > 0) return html``
    return html`<div class="card">${emptyState(m().emptyTitle, m().emptyHint, examplesView(desk))}</div>`
  }
  if (ranking.recommendations.length === 0) return emptyState(m().noneTitle, m().noneHint)
  return html`<ol class="parks" aria-label=${m().ranking}>${repeat(
    ranking.recommendations,
    ({ parkId }) => parkId,
    (park, i) => parkView(desk, park, i),
  )}</ol>${desk.hasMore ? html`<button type="button" class="ghost more" @click=${() => desk.showMore()}>${m().more}</button>` : nothing}`
}

/** The ranking, the near misses, and the bar of what is to be compared. */
export function rankingView(desk: DeskPage): TemplateResult {
  const { ranking, failure, isBusy } = desk.matching
  return html`<section class="ranking" aria-labelledby="ranking" aria-busy=${isBusy ? 'true' : 'false'}>
    <header class="row"><h2 id="ranking">${m().ranking}</h2>
      ${ranking ? html`<span class="muted num">${m().found(number(ranking.total))}</span>` : nothing}</header>
    ${failure && online.value ? errorState(failure, () => desk.matching.changed()) : nothing}
    ${listView(desk)} ${nearView(desk)}
  </section>`
}
