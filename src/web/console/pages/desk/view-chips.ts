import { html, nothing, type TemplateResult } from 'lit'
import { fieldName } from '../../labels.ts'
import type { ProfileField } from '../../profile-fields.ts'
import { fieldText, statedFields } from '../../profile-text.ts'
import { icon } from '../../ui/icons.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'
import { inForce } from './overrides.ts'

function chip(desk: DeskPage, field: ProfileField, isByHand: boolean): TemplateResult {
  const { profile } = desk.matching
  const label = `${fieldName(field)} ${fieldText(profile, field)}`
  return html`<li class="wish ${isByHand ? 'hand' : ''} ${desk.caretField === field ? 'on' : ''}">
    <button type="button" class="edit" aria-label=${m().edit(`${label}${isByHand ? ` ${m().byHand}` : ''}`)} @click=${() => desk.edit(field)} @pointerenter=${() => desk.point(field)}
      @pointerleave=${() => desk.point('')}><span class="muted">${fieldName(field)}</span> ${fieldText(profile, field)}${
        isByHand ? html` <small>${m().byHand}</small>` : nothing
      }</button>
    <button type="button" class="ghost icon" aria-label=${m().remove(label)} @click=${() => desk.correct(field, null)}>${icon('close', 14)}</button>
  </li>`
}

/** What was read but taken out by hand can be taken back. */
const removed = (desk: DeskPage, fields: readonly ProfileField[]): unknown =>
  fields.length === 0
    ? nothing
    : html`<p class="small muted removed">${m().removedChips}
        ${fields.map(
          (field) => html`<button type="button" class="ghost small" aria-label=${m().back(fieldName(field))}
            @click=${() => desk.restore(field)}><s>${fieldName(field)}</s></button>`,
        )}</p>`

/** What is understood as chips to edit and to remove. */
export function chipsView(desk: DeskPage): TemplateResult {
  const { profile, parsed } = desk.matching
  const byHand = inForce(desk.overrides, parsed.profile)
  const handFields = new Set(byHand.map(([field]) => field))
  const gone = byHand.filter(([field, { value }]) => value === null && parsed.profile[field] !== undefined)
  const fields = statedFields(profile)
  return html`<section aria-label=${m().understood}>
    <ul class="wishes">${fields.map((field) => chip(desk, field, handFields.has(field)))}
      <li><button type="button" class="ghost small" aria-keyshortcuts="a" @click=${() => desk.edit('add')}>${icon('plus', 16)}${m().add}</button></li></ul>
    ${removed(
      desk,
      gone.map(([field]) => field),
    )}
  </section>`
}
