import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Fact } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { attributeName } from '../../facts/words.ts'
import { day, percent } from '../../format.ts'
import { lang } from '../../i18n.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import '../../facts/document-view.ts'
import { m } from './messages.ts'

/** The facts behind a value with their sentences; one that is chosen is shown in its document: `<pm-evidence .facts=${facts}>`. */
class Evidence extends LitElement {
  static override properties = { facts: { attribute: false }, chosen: { state: true } }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      li {
        border-left: 3px solid var(--line);
        display: grid;
        gap: 2px;
        padding: 2px var(--space-3);
      }
      li.on {
        border-color: var(--accent);
      }
      li button {
        justify-self: start;
      }
      q {
        overflow-wrap: anywhere;
      }
      pm-document {
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        height: min(46vh, 420px);
      }
    `,
  ]
  declare facts: readonly Fact[]
  declare chosen: string | undefined

  constructor() {
    super()
    this.facts = []
    this.chosen = undefined
    new Follows(this, lang)
  }

  #factView(fact: Fact): TemplateResult {
    const { id, attribute, evidence, source, asOf, confidence, currentConfidence } = fact
    const date = asOf ?? source?.publishedAt
    const isOn = id === this.chosen
    return html`<li class=${isOn ? 'on' : ''}><span><strong>${attributeName(attribute)} ${factText(fact)}</strong>
        <small class="muted num">${date ? `${day(date)} · ` : ''}${m().confidence(percent(currentConfidence ?? confidence))}</small></span>
      ${evidence?.quote ? html`<q>${evidence.quote}</q>` : html`<span class="muted small">${m().noText}</span>`}
      ${
        source?.documentId
          ? html`<button type="button" class="ghost small" aria-expanded=${isOn ? 'true' : 'false'}
              @click=${() => (this.chosen = isOn ? undefined : id)}>${source.title ?? m().untitled}</button>`
          : nothing
      }</li>`
  }

  override render(): TemplateResult {
    const fact = this.facts.find(({ id }) => id === this.chosen)
    return html`<ul class="stack">${this.facts.map((each) => this.#factView(each))}</ul>
      ${
        fact?.source?.documentId
          ? html`<pm-document documentId=${fact.source.documentId}
              .marks=${fact.evidence ? [{ start: fact.evidence.start, end: fact.evidence.end }] : []}></pm-document>`
          : nothing
      }`
  }
}
customElements.define('pm-evidence', Evidence)
