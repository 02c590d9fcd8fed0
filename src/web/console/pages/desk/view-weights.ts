import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { CriterionId } from '../../handoff.ts'
import { say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'

const MOST_WEIGHT = 50

function presetsView(desk: DeskPage): TemplateResult {
  return html`<div class="presets" role="group" aria-label=${m().preset}>${desk.presets.map(
    ({ id, names }) => html`<button type="button" class="small" aria-pressed=${desk.preset === id ? 'true' : 'false'}
      @click=${() => desk.choosePreset(id)}>${say(names)}</button>`,
  )}${desk.preset === 'custom' ? html`<span class="chip accent">${m().custom}</span>` : nothing}</div>`
}

function slider(desk: DeskPage, id: CriterionId, stated: ReadonlySet<string>): TemplateResult {
  const weight = desk.weightOf(id)
  const isMust = desk.must.includes(id)
  const set = (event: Event) => desk.weigh(id, Number((event.target as HTMLInputElement).value))
  return html`<li class=${stated.has(id) ? '' : 'idle'}>
    <label for="w-${id}">${nameOf(id)}</label>
    <input id="w-${id}" type="range" min="0" max=${Math.max(MOST_WEIGHT, weight)} step="1" .value=${live(String(weight))} @input=${set} />
    <output class="num" for="w-${id}">${weight}</output>
    <label class="check small"><input type="checkbox" .checked=${live(isMust)} aria-label=${m().mustOf(nameOf(id))}
      @change=${() => desk.toggleMust(id)} />${m().must}</label>
  </li>`
}

/** Sets of weights, and a slider and a must for each criterion; those that the note states come first. */
export function weightsView(desk: DeskPage): TemplateResult {
  const stated = new Set(desk.matching.ranking?.recommendations[0]?.criteria.map(({ id }) => id as string))
  const ids = desk.criteria
  const ordered = [...ids.filter((id) => stated.has(id)), ...ids.filter((id) => !stated.has(id))]
  return html`<section class="card weights" aria-label=${m().weights}>
    ${presetsView(desk)}
    <details ?open=${desk.isWeighing} @toggle=${(event: Event) => desk.toggleWeights((event.target as HTMLDetailsElement).open)}>
      <summary aria-keyshortcuts="w">${m().sliders}${
        desk.must.length > 0 ? html` <span class="chip accent">${m().must} ${desk.must.length}</span>` : nothing
      }</summary>
      <ul>${ordered.map((id) => slider(desk, id, stated))}</ul>
      <button type="button" class="ghost small" @click=${() => desk.choosePreset(desk.presets[0]?.id ?? '')}>${m().reset}</button>
    </details>
  </section>`
}
