import { html, nothing, type TemplateResult } from 'lit'
import { hrefIfAny } from '../../routes.ts'
import { icon } from '../../ui/icons.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'

/** What was stored, or what is to be compared. */
export function barView(desk: DeskPage): TemplateResult | typeof nothing {
  if (desk.storedId !== undefined) {
    const address = hrefIfAny('request', { id: desk.storedId })
    return html`<div class="bar stored" role="status">${icon('check', 16)}<span class="grow">${m().stored}</span>
        ${address ? html`<a class="button small" href=${address}>${m().open}</a>` : nothing}
        <button type="button" class="small" @click=${() => desk.clear()}>${m().next}</button></div>`
  }
  if (desk.selected.length === 0) return nothing
  return html`<div class="bar"><span class="grow num">${m().compareBar(desk.selected.length)}</span>
      <button type="button" class="ghost small" @click=${() => {
        desk.selected = []
      }}>${m().compareNone}</button>
      ${hrefIfAny('compare', {}) ? html`<button type="button" class="primary small" ?disabled=${!desk.compareAddress} @click=${() => desk.compare()}>${m().compareGo}</button>` : nothing}
    </div>`
}
