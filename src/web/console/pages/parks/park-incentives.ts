// The offers of a park as people enter them, one card each.
import { html, type TemplateResult } from 'lit'
import type { Park } from '../../facts/types.ts'
import { readFigure, round, WAN } from '../../facts/units.ts'
import { INCENTIVES } from '../../facts/words.ts'
import { messages, say } from '../../i18n.ts'
import { icon } from '../../ui/icons.ts'
import { EntryError } from './entry-error.ts'

type Incentive = NonNullable<Park['incentives']>[number]

const m = messages(
  {
    name: '政策名称',
    kind: '类型',
    unknown: '未知',
    max: '最高金额（万元）',
    basis: '法律依据（条款）',
    basisHint: '税收优惠没有法律依据时不计分，并会提示合规风险',
    validUntil: '有效期至',
    add: '增加一项',
    remove: (name: string) => `去掉${name || '此项'}`,
    notNumber: (name: string) => `“${name}”的金额请填写不小于 0 的数字`,
    notDate: (name: string) => `“${name}”的有效期请按 2026-12-31 填写`,
  },
  {
    name: 'Name',
    kind: 'Kind',
    unknown: 'unknown',
    max: 'At most (10,000 CNY)',
    basis: 'Legal basis, with article',
    basisHint: 'Tax relief without one does not count and is shown with a warning',
    validUntil: 'Valid until',
    add: 'Add one',
    remove: (name) => `Remove ${name || 'this one'}`,
    notNumber: (name) => `Give a number of at least 0 for the sum of “${name}”`,
    notDate: (name) => `Write the end of “${name}” as 2026-12-31`,
  },
)

/** An offer in its controls; what has no control here stays as it was. */
export interface OfferDraft {
  name: string
  kind: string
  max: string
  basis: string
  validUntil: string
  before: Partial<Incentive>
}

export const offerDrafts = (offers: readonly Incentive[]): OfferDraft[] =>
  offers.map((before) => ({
    name: before.name,
    kind: before.kind ?? '',
    max: before.maxCny === undefined ? '' : String(round(before.maxCny / WAN.factor)),
    basis: before.basis ?? '',
    validUntil: before.validUntil ?? '',
    before,
  }))

function readOffer({ name, kind, max, basis, validUntil, before }: OfferDraft): Incentive {
  const { kind: _kind, maxCny: _max, basis: _basis, validUntil: _until, flags, name: was, ...rest } = before
  const sum = readFigure(max)
  if (max.trim() !== '' && sum === undefined) throw new EntryError(m().notNumber(name))
  if (validUntil.trim() !== '' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(validUntil.trim()))
    throw new EntryError(m().notDate(name))
  return {
    ...rest,
    name: name.trim(),
    ...(flags && was === name.trim() ? { flags } : {}),
    ...(kind ? { kind: kind as NonNullable<Incentive['kind']> } : {}),
    ...(sum === undefined ? {} : { maxCny: round(sum * WAN.factor) }),
    ...(basis.trim() ? { basis: basis.trim() } : {}),
    ...(validUntil.trim() ? { validUntil: validUntil.trim() } : {}),
  }
}

/** The offers that have a name, or null where none has. @throws EntryError */
export function readOffers(drafts: readonly OfferDraft[]): Incentive[] | null {
  const named = drafts.filter(({ name }) => name.trim() !== '')
  return named.length === 0 ? null : named.map(readOffer)
}

const EMPTY: OfferDraft = { name: '', kind: '', max: '', basis: '', validUntil: '', before: {} }

/** The cards of all offers; `change` gets the whole list anew. */
export function offersControl(
  id: string,
  drafts: readonly OfferDraft[],
  change: (drafts: readonly OfferDraft[]) => void,
): TemplateResult {
  const set = (at: number, next: Partial<OfferDraft>) =>
    change(drafts.map((draft, i) => (i === at ? { ...draft, ...next } : draft)))
  const input = (at: number, name: 'name' | 'max' | 'basis' | 'validUntil', hint = '') => {
    const own = at === 0 && name === 'name' ? id : `${id}-${at}-${name}`
    return html`<div class="field"><label for=${own}>${m()[name]}</label>
      <input id=${own} .value=${drafts[at]![name]} @input=${(event: Event) => set(at, { [name]: (event.target as HTMLInputElement).value })}>
      ${hint ? html`<span class="muted small">${hint}</span>` : ''}</div>`
  }
  const card = (draft: OfferDraft, at: number) => html`<div class="offer card">
      ${input(at, 'name')}
      <div class="field"><label for="${id}-${at}-kind">${m().kind}</label><select id="${id}-${at}-kind"
        @change=${(event: Event) => set(at, { kind: (event.target as HTMLSelectElement).value })}>
        <option value="">${m().unknown}</option>${Object.entries(INCENTIVES).map(
          ([kind, word]) => html`<option value=${kind} ?selected=${kind === draft.kind}>${say(word)}</option>`,
        )}</select></div>
      ${input(at, 'max')}${input(at, 'validUntil')}${input(at, 'basis', draft.kind === 'tax' ? m().basisHint : '')}
      <button type="button" class="small" aria-label=${m().remove(draft.name)} @click=${() => change(drafts.filter((_, i) => i !== at))}>${icon('close', 14)}${m().remove('')}</button>
    </div>`
  return html`${drafts.map(card)}<button type="button" class="small" id=${drafts.length === 0 ? id : `${id}-add`} style="justify-self: start"
    @click=${() => change([...drafts, EMPTY])}>${icon('plus', 14)}${m().add}</button>`
}
