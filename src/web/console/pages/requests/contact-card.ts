import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState } from '../../ui/parts.ts'
import { channelName, contactField, methodName, type Request } from './words.ts'

type Revealed = operations['revealRequest']['responses'][200]['content']['application/json']

const m = messages(
  {
    heading: '联系人与来源',
    masked: '联系方式已打码',
    reveal: '显示联系方式与原话',
    logged: '每次查看都会记入时间线和审计日志。',
    shown: '已显示，本次查看已记录。',
    hide: '隐藏',
    none: '未留联系方式',
    note: '原话',
    page: '页面',
    hidden: '隐藏字段',
    source: '来源',
    received: '收到',
    consent: '同意',
    consentText: (method: string, at: string, version: string) => `${method}，${at}，文本 ${version}`,
    call: '拨打',
  },
  {
    heading: 'Contact and source',
    masked: 'The contact is masked',
    reveal: 'Show contact and note',
    logged: 'Every look stands in the timeline and in the audit log.',
    shown: 'Shown; this look is noted.',
    hide: 'Hide',
    none: 'No contact was left',
    note: 'In their words',
    page: 'Page',
    hidden: 'Hidden fields',
    source: 'Source',
    received: 'Received',
    consent: 'Consent',
    consentText: (method, at, version) => `${method}, ${at}, text ${version}`,
    call: 'Call',
  },
)

const FIELDS = ['company', 'name', 'phone', 'email'] as const

/** Who asks, masked until somebody looks, which is noted; and where the request came from. `@pm-revealed` after a look. */
class ContactCard extends LitElement {
  static override properties = {
    request: { attribute: false },
    revealed: { state: true },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      dl {
        display: grid;
        gap: 4px var(--space-3);
        grid-template-columns: auto minmax(0, 1fr);
      }
      dt {
        color: var(--muted);
        font-size: var(--text-s);
      }
      dd {
        overflow-wrap: anywhere;
      }
      blockquote {
        background: var(--sunken);
        border-left: 3px solid var(--accent);
        border-radius: var(--radius-s);
        margin: 4px 0 0;
        overflow-wrap: anywhere;
        padding: var(--space-2) var(--space-3);
        white-space: pre-wrap;
      }
      button {
        justify-self: start;
      }
    `,
  ]
  declare request: Request
  declare revealed: Revealed | undefined
  declare failure: unknown
  declare isBusy: boolean

  constructor() {
    super()
    this.revealed = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('request') as Request | undefined
    if (before && before.id !== this.request.id) this.revealed = undefined
  }

  async #reveal(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.failure = undefined
    const path = { id: this.request.id }
    try {
      this.revealed = await ask(api.POST('/v1/requests/{id}/reveal', { params: { path } }))
      this.dispatchEvent(new CustomEvent('pm-revealed'))
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #contact(): TemplateResult {
    const contact = this.revealed?.contact ?? this.request.contact
    const given = FIELDS.filter((name) => contact[name])
    if (given.length === 0) return html`<p class="muted">${m().none}</p>`
    const show = (name: (typeof FIELDS)[number]) => {
      const value = contact[name]
      if (!this.revealed || !value) return value
      if (name === 'phone') return html`<a href="tel:${value}">${value}</a>`
      return name === 'email' ? html`<a href="mailto:${value}">${value}</a>` : value
    }
    return html`<dl>${given.map((name) => html`<dt>${contactField(name)}</dt><dd class="num">${show(name)}</dd>`)}</dl>`
  }

  #secrets(): TemplateResult {
    if (!this.revealed) {
      if (!may('revealRequest')) return html`<p class="muted small">${m().masked}</p>`
      return html`<button type="button" ?disabled=${!online.value || this.isBusy} @click=${this.#reveal}>${m().reveal}</button>
        <p class="muted small">${m().logged}</p>`
    }
    const { note, source } = this.revealed
    const hidden = Object.entries(source.hidden ?? {})
    return html`${note ? html`<div><span class="muted small">${m().note}</span><blockquote>${note}</blockquote></div>` : nothing}
      ${
        source.page || hidden.length > 0
          ? html`<dl>
        ${source.page ? html`<dt>${m().page}</dt><dd>${source.page}</dd>` : nothing}
        ${hidden.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
          : nothing
      }
      <p class="muted small" role="status">${m().shown} <button type="button" class="ghost small" @click=${() => (this.revealed = undefined)}>${m().hide}</button></p>`
  }

  override render(): TemplateResult {
    const { source, consent, createdAt } = this.request
    const from = [channelName(source.channel), source.site, source.campaign].filter(Boolean).join(' · ')
    return html`<h2>${m().heading}</h2>${this.#contact()}
      ${this.failure ? errorState(this.failure, () => void this.#reveal()) : nothing}${this.#secrets()}
      <dl><dt>${m().source}</dt><dd>${from}</dd><dt>${m().received}</dt><dd class="num">${moment(createdAt)}</dd>
        <dt>${m().consent}</dt><dd>${m().consentText(methodName(consent.method), moment(consent.at), consent.textVersion)}</dd></dl>`
  }
}
customElements.define('pm-contact-card', ContactCard)
