import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { newId } from '../../../form/ids.ts'
import { api, ask } from '../../api.ts'
import { type Profile, type Wish, withoutIdentity } from '../../handoff.ts'
import { lang } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import { m } from './messages.ts'

/** A change of the sentence of the consent is a new version. */
const CONSENT_VERSION = 'console-1'

interface Contact {
  name: string
  phone: string
  email: string
  company: string
}

const contactOf = ({ contactName = '', phone = '', company = '' }: Profile): Contact => ({
  name: contactName,
  phone,
  email: '',
  company,
})

/** The dialog that stores the note as a request. `@pm-stored` has the id; `@close` comes in any case. */
class StoreDialog extends LitElement {
  static override properties = {
    open: { type: Boolean },
    note: {},
    wish: { attribute: false },
    contact: { state: true },
    hasConsent: { state: true },
    method: { state: true },
    isBusy: { state: true },
    isTried: { state: true },
    failure: { state: true },
  }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
      .pair {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      }
      label.consent {
        align-items: start;
        background: var(--sunken);
        border-radius: var(--radius-m);
        display: flex;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      label.consent input {
        flex: none;
        margin-top: 2px;
      }
      .error {
        color: var(--bad);
      }
      select {
        width: auto;
      }
    `,
  ]
  declare open: boolean
  declare note: string
  declare wish: Wish
  declare contact: Contact
  declare hasConsent: boolean
  declare method: 'oral' | 'written'
  declare isBusy: boolean
  declare isTried: boolean
  declare failure: unknown
  /** The same for every try of the same content, so that it is stored once. */
  #key = { id: '', of: '' }

  constructor() {
    super()
    this.open = false
    this.note = ''
    this.wish = { profile: {} }
    this.contact = contactOf({})
    this.hasConsent = false
    this.method = 'oral'
    this.isBusy = false
    this.isTried = false
    this.failure = undefined
    new Follows(this, lang, online)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return
    this.contact = contactOf(this.wish.profile)
    this.hasConsent = false
    this.isTried = false
    this.failure = undefined
  }

  get #isReachable(): boolean {
    return this.contact.phone.trim() !== '' || this.contact.email.trim() !== ''
  }

  #body() {
    const { profile, ...weighed } = this.wish
    const contact = Object.fromEntries(Object.entries(this.contact).filter(([, text]) => text.trim() !== ''))
    return {
      profile: withoutIdentity(profile),
      ...(this.note.trim() === '' ? {} : { text: this.note }),
      contact,
      consent: { textVersion: `${CONSENT_VERSION}-${lang.value}`, method: this.method },
      source: { channel: 'phone' as const },
      language: lang.value,
      ...weighed,
    }
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'))
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault()
    this.isTried = true
    if (this.isBusy || !this.#isReachable || !this.hasConsent) return
    const body = this.#body()
    const of = JSON.stringify(body)
    if (this.#key.of !== of) this.#key = { id: newId(), of }
    this.isBusy = true
    this.failure = undefined
    try {
      const headers = { 'Idempotency-Key': this.#key.id }
      const { id } = await ask(api.POST('/v1/requests', { body, headers }))
      this.#key = { id: '', of: '' }
      this.dispatchEvent(new CustomEvent('pm-stored', { detail: id }))
      this.#close()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #input(name: keyof Contact, type: string, error?: string): TemplateResult {
    const write = (event: Event) => {
      this.contact = { ...this.contact, [name]: (event.target as HTMLInputElement).value }
    }
    return field(
      { id: name, label: m()[name], error },
      html`<input id=${name} type=${type} autocomplete="off" maxlength="200" .value=${this.contact[name]} aria-invalid=${error ? 'true' : 'false'}
        aria-describedby="${name}-hint" @input=${write} />`,
    )
  }

  override render(): TemplateResult {
    const unreachable = this.isTried && !this.#isReachable ? m().reach : undefined
    return html`<pm-dialog heading=${m().storeTitle} ?open=${this.open} @close=${this.#close}>
      <form id="form" @submit=${this.#submit}>
        <p class="muted small">${m().storeHint}</p>
        <div class="pair">${this.#input('phone', 'tel', unreachable)}${this.#input('name', 'text')}
          ${this.#input('company', 'text')}${this.#input('email', 'email')}</div>
        <label class="consent"><input type="checkbox" .checked=${this.hasConsent} aria-invalid=${this.isTried && !this.hasConsent ? 'true' : 'false'}
          @change=${(event: Event) => {
            this.hasConsent = (event.target as HTMLInputElement).checked
          }} /><span>${m().consent}</span></label>
        ${this.isTried && !this.hasConsent ? html`<p class="error small" role="alert">${m().consentNeeded}</p>` : nothing}
        <div class="row"><label for="method">${m().consentBy}</label><select id="method" @change=${(event: Event) => {
          this.method = (event.target as HTMLSelectElement).value as 'oral' | 'written'
        }}><option value="oral">${m().oral}</option><option value="written">${m().written}</option></select></div>
        ${this.failure ? errorState(this.failure) : nothing}
        <button hidden></button>
      </form>
      <div slot="actions" class="row"><button type="button" @click=${this.#close}>${m().cancel}</button>
        <button type="button" class="primary" ?disabled=${!online.value} aria-disabled=${this.isBusy ? 'true' : 'false'} @click=${this.#submit}>${
          this.isBusy ? m().saving : m().save
        }</button></div>
    </pm-dialog>`
  }
}
customElements.define('pm-store-request', StoreDialog)
