import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { components } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { number } from '../../format.ts'
import type { Wish } from '../../handoff.ts'
import { lang, messages, say } from '../../i18n.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'

type WhatIf = components['schemas']['WhatIf']
type Change = WhatIf['changes'][number]

const m = messages(
  {
    title: '怎样才能排第一',
    park: '园区',
    choose: '选择园区…',
    hint: '只改动客户的一项需求，让该园区成为首位；每个方案都经过实际匹配验证。',
    score: (n: string) => `得分 ${n}`,
    take: '按此对比',
    takeOf: (text: string) => `按此对比：${text}`,
    incomplete: '搜索次数已到上限，可能还有其他方案。',
  },
  {
    title: 'What would make it first',
    park: 'Park',
    choose: 'Choose a park…',
    hint: 'One change of one wish that makes the park the first; each was checked by a match.',
    score: (n) => `score ${n}`,
    take: 'Compare so',
    takeOf: (text) => `Compare so: ${text}`,
    incomplete: 'The search was cut off by its bound; there may be more.',
  },
)

/** What a client would have to change for a park to be first: `<pm-what-if .wish .parks @pm-wish=${(e) => e.detail}>`. */
class WhatIfView extends LitElement {
  static override properties = { wish: { attribute: false }, parks: { attribute: false }, parkId: { state: true } }
  static override styles = [
    base,
    css`
      section,
      ul {
        display: grid;
        gap: var(--space-2);
      }
      li {
        align-items: center;
        border-top: 1px solid var(--line);
        display: grid;
        gap: var(--space-1) var(--space-2);
        grid-template-columns: minmax(0, 1fr) auto;
        padding-top: var(--space-2);
      }
    `,
  ]
  declare wish: Wish | undefined
  declare parks: readonly { parkId: string; name: string }[]
  declare parkId: string
  #asked = ''
  readonly #found = new Resource<WhatIf>(this, async (signal) => {
    const body = { ...this.wish!, parkId: this.parkId }
    return (await ask(api.POST('/v1/matches/whatif', { body, signal }))).whatIf
  })

  constructor() {
    super()
    this.wish = undefined
    this.parks = []
    this.parkId = ''
    new Follows(this, lang)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.parks.some(({ parkId }) => parkId === this.parkId)) this.parkId = ''
    const asked = this.parkId === '' ? '' : JSON.stringify([this.wish, this.parkId])
    if (asked === this.#asked) return
    this.#asked = asked
    this.#found.value = undefined
    if (asked !== '') void this.#found.load()
  }

  #take({ profile, must }: Change): void {
    const detail: Wish = { ...this.wish!, profile, must }
    this.dispatchEvent(new CustomEvent('pm-wish', { detail }))
  }

  #ready(found: WhatIf): TemplateResult {
    return html`<p role="status">${say(found)}</p>
      ${
        found.changes.length > 0
          ? html`<ul>${found.changes.map(
              (
                change,
              ) => html`<li><span>${say(change)} <small class="muted num">${m().score(number(change.score))}</small></span>
                <button type="button" class="small" aria-label=${m().takeOf(say(change))} @click=${() => this.#take(change)}>${m().take}</button></li>`,
            )}</ul>`
          : found.wouldNeed.length > 0
            ? html`<ul>${found.wouldNeed.map((need) => html`<li>${say(need)}</li>`)}</ul>`
            : nothing
      }
      ${found.isComplete ? nothing : html`<p class="small muted">${m().incomplete}</p>`}`
  }

  override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="whatif"><h2 id="whatif">${m().title}</h2>
      <select aria-label=${m().park} @change=${(event: Event) => (this.parkId = (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${this.parkId === ''}>${m().choose}</option>
        ${this.parks.map(({ parkId, name }) => html`<option value=${parkId} ?selected=${parkId === this.parkId}>${name}</option>`)}</select>
      ${this.parkId === '' ? html`<p class="small muted">${m().hint}</p>` : this.#found.view((found) => this.#ready(found))}</section>`
  }
}
customElements.define('pm-what-if', WhatIfView)
