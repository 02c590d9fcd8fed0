import { css, html, nothing, type TemplateResult } from 'lit'
import { sectorName, webAddress } from '../../facts/catalogue.ts'
import type { Park, ParkView } from '../../facts/types.ts'
import { INCENTIVES, ROLES, wordOf } from '../../facts/words.ts'
import { day, money, percent } from '../../format.ts'
import { lang, messages, say } from '../../i18n.ts'
import { href } from '../../routes.ts'
import { icon } from '../../ui/icons.ts'
import type { Field } from './park-fields.ts'
import type { Line, LineGroup } from './park-model.ts'

const m = messages(
  {
    stale: '可能过时',
    conflicting: '说法冲突',
    others: (n: number) => `另有 ${n} 种说法`,
    entered: '人工录入',
    from: (name: string) => `继承自${name}`,
    confidence: (share: string) => `可信度 ${share}`,
    upTo: '最高 ',
    until: '有效期至 ',
    basis: '依据 ',
    doubtful: '合规提示',
    none: '无',
    website: '打开网站',
    open: '还不知道的',
    law: (name: string, number: string, from: string) => `《${name}》（${number}，${from} 起施行）`,
  },
  {
    stale: 'may be out of date',
    conflicting: 'contradicted',
    others: (n) => `${n} other`,
    entered: 'entered',
    from: (name) => `from ${name}`,
    confidence: (share) => `${share} sure`,
    upTo: 'up to ',
    until: 'until ',
    basis: 'by ',
    doubtful: 'Doubtful in law',
    none: 'none',
    website: 'Open the site',
    open: 'Not known yet',
    law: (name, number, from) => `${name} (${number}, in force ${from})`,
  },
)

export const attributeStyles = css`
  .groups {
    columns: 2;
    column-gap: var(--space-3);
  }
  .groups.narrow {
    columns: 1;
  }
  .group {
    break-inside: avoid;
    margin-bottom: var(--space-3);
    padding: 0;
  }
  .group h2 {
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-size: var(--text-s);
    padding: var(--space-2) var(--space-3);
  }
  .line {
    align-items: baseline;
    background: none;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    column-gap: var(--space-3);
    display: grid;
    font: inherit;
    grid-template-columns: 96px minmax(0, 1fr) auto;
    justify-content: stretch;
    outline-offset: -2px;
    padding: 7px var(--space-3);
    text-align: left;
    white-space: normal;
    width: 100%;
  }
  :host(:lang(en)) .line {
    grid-template-columns: 120px minmax(0, 1fr) auto;
  }
  li:last-child .line {
    border-bottom: 0;
    border-radius: 0 0 var(--radius-l) var(--radius-l);
  }
  .line .label {
    color: var(--muted);
  }
  .line .value {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .line .meta {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--text-xs);
    gap: 2px 6px;
    justify-content: end;
    max-width: 250px;
    text-align: right;
  }
  .meta .chip,
  .value .chip {
    font-size: var(--text-xs);
    padding: 0 6px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  button.open {
    border-color: var(--line);
    color: var(--muted);
  }
  .offers {
    display: grid;
    gap: 4px;
    font-weight: 400;
  }
  .offers small {
    color: var(--muted);
  }
  .law {
    display: grid;
    gap: 2px;
    margin: var(--space-2) var(--space-3);
  }
  @media (max-width: 1100px) {
    .groups {
      columns: 1;
    }
  }
  @media (max-width: 760px) {
    .line {
      grid-template-columns: 84px minmax(0, 1fr);
    }
    .line .meta {
      grid-column: 2;
      justify-content: start;
      max-width: none;
      text-align: left;
    }
  }
`

/** What a warning says, with the text of law and since when it is in force. */
export function lawView({
  zh,
  en,
  quote,
}: ParkView['warnings'][number] | { zh: string; en: string; quote: string }): TemplateResult {
  return html`<div class="notice warn law small"><strong>${icon('warning', 16)} ${m().doubtful}: ${quote}</strong><span>${say({ zh, en })}</span></div>`
}

const sectorChips = (list: NonNullable<Park['sectors']>): TemplateResult =>
  html`<span class="chips">${list.map(
    ({ id, role }) =>
      html`<span class="chip ${role === 'leading' ? 'accent' : ''}">${sectorName(id)}${
        role && role !== 'leading' ? html` <small class="muted">${wordOf(ROLES, role)}</small>` : nothing
      }</span>`,
  )}</span>`

const offers = (list: NonNullable<Park['incentives']>): TemplateResult =>
  html`<span class="offers">${list.map(({ name, kind, maxCny, validUntil, basis, flags }) => {
    const more = [
      kind && wordOf(INCENTIVES, kind),
      validUntil && m().until + day(validUntil),
      basis && m().basis + basis,
    ].filter(Boolean)
    return html`<span>${name}${maxCny ? html` <strong class="num">${m().upTo}${money(maxCny)}</strong>` : nothing}
      ${more.length > 0 ? html`<small>${more.join(' · ')}</small>` : nothing}
      ${(flags?.length ?? 0) > 0 || (kind === 'tax' && !basis) ? html`<span class="chip warn">${m().doubtful}</span>` : nothing}</span>`
  })}</span>`

/** What an attribute says: chips for sectors, lines for incentives, else text. */
export function valueView({ id, value, text }: Line): unknown {
  if (Array.isArray(value) && value.length === 0) return html`<span class="muted">${m().none}</span>`
  if (id === 'sectors') return sectorChips(value as NonNullable<Park['sectors']>)
  if (id === 'excludedSectors') return (value as string[]).map(sectorName).join(lang.value === 'zh' ? '、' : ', ')
  if (id === 'incentives') return offers(value as NonNullable<Park['incentives']>)
  return text
}

/** When, how sure, and whether somebody should look: of the fact that was taken. */
export function metaView({ facts, competing, choice, isConflicting, from }: Line): TemplateResult {
  const [fact] = facts
  const date = fact?.asOf ?? fact?.source?.publishedAt
  const others = new Set(competing.map(({ value }) => value).filter((value) => value !== fact?.value)).size
  return html`${date ? html`<span class="num">${day(date)}</span>` : nothing}
    ${fact ? html`<span class="num">${m().confidence(percent(fact.currentConfidence ?? fact.confidence))}</span>` : nothing}
    ${facts.some(({ stale }) => stale) ? html`<span class="chip warn">${m().stale}</span>` : nothing}
    ${isConflicting ? html`<span class="chip bad">${m().conflicting}</span>` : others > 0 ? html`<span class="chip">${m().others(others)}</span>` : nothing}
    ${from ? html`<span class="chip">${m().from(from.name)}</span>` : !fact && !choice ? html`<span class="chip">${m().entered}</span>` : nothing}`
}

function lineView(line: Line, selected: string | undefined, select: (id: string) => void): TemplateResult {
  return html`<li><button type="button" class="line" aria-pressed=${line.id === selected ? 'true' : 'false'} data-field=${line.id}
    @click=${() => select(line.id)}><span class="label">${line.label}</span><span class="value num">${valueView(line)}</span>
    <span class="meta">${metaView(line)}</span></button></li>`
}

/** The attributes in groups; a click selects one. */
export function attributesView(
  groups: readonly LineGroup[],
  warnings: ParkView['warnings'],
  selected: string | undefined,
  select: (id: string) => void,
  more: unknown,
): TemplateResult {
  return html`<div class="groups ${selected ? 'narrow' : ''}">${groups.map(
    ({
      id,
      label,
      lines,
    }) => html`<section class="card group" aria-labelledby="group-${id}"><h2 id="group-${id}">${say(label)}</h2>
      ${id === 'policy' ? warnings.map((warning) => lawView(warning)) : nothing}
      <ul>${lines.map((line) => lineView(line, selected, select))}</ul></section>`,
  )}${more}</div>`
}

/** What is not known of a park: to be asked, or filled in by those who may. */
export const openView = (fields: readonly Field[], edit: ((field: Field) => void) | undefined): TemplateResult =>
  html`<section class="card group" aria-labelledby="group-open"><h2 id="group-open">${m().open}</h2>
    <ul class="chips" style="padding: var(--space-3)">${fields.map(
      (field) =>
        html`<li>${
          edit
            ? html`<button type="button" class="small open" @click=${() => edit(field)}>${icon('plus', 14)}${say(field.label)}</button>`
            : html`<span class="chip">${say(field.label)}</span>`
        }</li>`,
    )}</ul></section>`

/** The parks below, as links. */
export const childrenView = (title: string, children: readonly ParkView[]): TemplateResult =>
  html`<section class="card group" aria-labelledby="group-children"><h2 id="group-children">${title}</h2>
    <ul class="chips" style="padding: var(--space-3)">${children.map(
      ({ park }) => html`<li><a class="chip accent" href=${href('park', { id: park.id })}>${park.name}</a></li>`,
    )}</ul></section>`

/** The site of a park, where it is an address of the web. */
export const websiteLink = ({ website }: Park): TemplateResult | typeof nothing => {
  const address = webAddress(website && !/^\w+:/.test(website) ? `https://${website}` : website)
  return address
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${m().website}</a>`
    : nothing
}
