import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import { contactField, methodName, type Request, titleOf } from './words.ts'

const MOST_PARKS = 3
const FIELDS = ['company', 'name', 'phone', 'email'] as const
type Field = (typeof FIELDS)[number]

/** Under which the sentence below is kept with the consent; a changed sentence gets another one. */
const TEXT_VERSION = 'console-2026-11'

const m = messages(
  {
    heading: '移交联系方式给园区',
    about: '把联系方式提供给园区，须取得对方的单独同意（个人信息保护法第二十三条）。最多同时移交三个园区。',
    parks: '移交给',
    none: '没有可选的园区，请先匹配。',
    fields: '提供的信息',
    purpose: '目的',
    defaultPurpose: '联系入驻事宜',
    method: '同意方式',
    at: '同意时间',
    text: '同意内容',
    sentence: (company: string, parks: string, fields: string, purpose: string) =>
      `${company}同意将${fields}提供给${parks}，用于${purpose}，并可随时撤回。`,
    agreed: '对方已明确同意以上内容',
    needParks: '请选择一到三个园区',
    needFields: '请选择要提供的信息',
    needAgreed: '未取得同意不能移交',
    cancel: '取消',
    save: '移交',
    join: '、',
    choose: '（请选择）',
  },
  {
    heading: 'Hand the contact over to parks',
    about: 'Giving the contact to a park needs consent of its own (PIPL, article 23). At most three parks at once.',
    parks: 'To',
    none: 'There is no park to choose; match first.',
    fields: 'What is given',
    purpose: 'Purpose',
    defaultPurpose: 'to talk about settling there',
    method: 'How consent was given',
    at: 'When',
    text: 'What was agreed to',
    sentence: (company, parks, fields, purpose) =>
      `${company} agrees that ${fields} be given to ${parks}, ${purpose}, and may take this back at any time.`,
    agreed: 'They have expressly agreed to this',
    needParks: 'Choose one to three parks',
    needFields: 'Choose what is given',
    needAgreed: 'Without consent nothing is handed over',
    cancel: 'Cancel',
    save: 'Hand over',
    join: ', ',
    choose: '(choose)',
  },
)

export interface ChoosablePark {
  id: string
  name: string
}

/** SHA-256 in hex, where the browser has cryptography: not on pages without TLS of other machines. */
async function hashOf(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The time now as a field of the browser takes it, in local time. */
function localNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** Hands the contact to parks under a consent of its own. `@pm-done` after that. */
class HandoverDialog extends LitElement {
  static override properties = {
    open: { type: Boolean },
    request: { attribute: false },
    parks: { attribute: false },
    chosen: { state: true },
    fields: { state: true },
    purpose: { state: true },
    isAgreed: { state: true },
    isTried: { state: true },
    isBusy: { state: true },
    failure: { state: true },
  }
  static override styles = [
    base,
    css`
      form,
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      fieldset {
        gap: 0;
      }
      legend {
        font-size: var(--text-s);
        font-weight: 600;
        padding: 0;
      }
      .parks {
        max-height: 200px;
        overflow-y: auto;
      }
      .two {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: 1fr 1fr;
      }
    `,
  ]
  declare open: boolean
  declare request: Request
  declare parks: readonly ChoosablePark[]
  declare chosen: readonly string[]
  declare fields: readonly Field[]
  declare purpose: string
  declare isAgreed: boolean
  declare isTried: boolean
  declare isBusy: boolean
  declare failure: unknown

  constructor() {
    super()
    this.open = false
    this.parks = []
    this.isBusy = false
    this.purpose = ''
    this.#clear()
    new Follows(this, lang, online)
  }

  #clear(): void {
    this.chosen = []
    this.fields = ['company', 'name', 'phone']
    this.isAgreed = false
    this.isTried = false
    this.failure = undefined
  }

  #close(): void {
    this.#clear()
    this.dispatchEvent(new CustomEvent('close'))
  }

  #sentence(): string {
    const parks = this.parks.filter(({ id }) => this.chosen.includes(id)).map(({ name }) => name)
    const join = (names: readonly string[]) => (names.length > 0 ? names.join(m().join) : m().choose)
    const purpose = this.purpose.trim() || m().defaultPurpose
    return m().sentence(titleOf(this.request), join(parks), join(this.#given().map(contactField)), purpose)
  }

  #given(): readonly Field[] {
    return this.fields.filter((name) => this.request.contact[name])
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    this.isTried = true
    const fields = this.#given()
    if (this.chosen.length === 0 || this.chosen.length > MOST_PARKS || fields.length === 0 || !this.isAgreed) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('.error')?.focus()
      return
    }
    this.isBusy = true
    this.failure = undefined
    const hash = await hashOf(this.#sentence())
    const consent = {
      textVersion: TEXT_VERSION,
      at: new Date(String(form.get('at'))).toISOString(),
      method: String(form.get('method')) as 'oral',
      ...(hash ? { textHash: hash } : {}),
    }
    const body = {
      parks: this.chosen.map((parkId) => ({ parkId })),
      purpose: this.purpose.trim() || m().defaultPurpose,
      fields: [...fields],
      consent,
    }
    try {
      const path = { id: this.request.id }
      await ask(api.POST('/v1/requests/{id}/handovers', { params: { path }, body }))
      this.dispatchEvent(new CustomEvent('pm-done'))
      this.#close()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #choice<T extends string>(list: readonly T[], value: T, set: (next: T[]) => void): (event: Event) => void {
    return (event) =>
      set((event.target as HTMLInputElement).checked ? [...list, value] : list.filter((each) => each !== value))
  }

  #error(isWrong: boolean, text: string): unknown {
    return this.isTried && isWrong
      ? html`<span class="error small" style="color: var(--bad)" tabindex="-1" role="alert">${text}</span>`
      : nothing
  }

  #form(): TemplateResult {
    const count = this.chosen.length
    const parks = this.parks.map(
      ({
        id,
        name,
      }) => html`<label class="check"><input type="checkbox" .checked=${this.chosen.includes(id)} ?disabled=${count >= MOST_PARKS && !this.chosen.includes(id)}
        @change=${this.#choice(this.chosen, id, (next) => (this.chosen = next))} />${name}</label>`,
    )
    const fields = FIELDS.filter((name) => this.request.contact[name]).map(
      (name) => html`<label class="check"><input type="checkbox" .checked=${this.fields.includes(name)}
        @change=${this.#choice(this.fields, name, (next) => (this.fields = next))} />${contactField(name)}</label>`,
    )
    return html`<form id="handover" @submit=${this.#submit} novalidate>
      <p class="muted small">${m().about}</p>
      <fieldset><legend>${m().parks}</legend><div class="parks" tabindex="0" role="group" aria-label=${m().parks}>${parks.length > 0 ? html`<div class="stack" style="gap: 0">${parks}</div>` : html`<p class="muted">${m().none}</p>`}</div>${this.#error(count === 0, m().needParks)}</fieldset>
      <fieldset><legend>${m().fields}</legend><div class="row" style="gap: 0 16px">${fields}</div>${this.#error(this.#given().length === 0, m().needFields)}</fieldset>
      ${field(
        { id: 'purpose', label: m().purpose },
        html`<input id="purpose" maxlength="200" placeholder=${m().defaultPurpose} .value=${this.purpose} aria-describedby="purpose-hint"
          @input=${(event: Event) => (this.purpose = (event.target as HTMLInputElement).value)} />`,
      )}
      <div class="two">${field(
        { id: 'method', label: m().method },
        html`<select id="method" name="method">${(['oral', 'written', 'form'] as const).map((method) => html`<option value=${method}>${methodName(method)}</option>`)}</select>`,
      )}${field(
        { id: 'at', label: m().at },
        html`<input id="at" name="at" type="datetime-local" required .value=${localNow()} max=${localNow()} />`,
      )}</div>
      <div class="notice"><span class="muted small">${m().text}</span><p>${this.#sentence()}</p></div>
      <div><label class="check"><input type="checkbox" .checked=${this.isAgreed} @change=${(event: Event) => (this.isAgreed = (event.target as HTMLInputElement).checked)} />${m().agreed}</label>
        ${this.#error(!this.isAgreed, m().needAgreed)}</div>
      ${this.failure ? errorState(this.failure) : nothing}
    </form>`
  }

  override render(): TemplateResult {
    return html`<pm-dialog heading=${m().heading} ?open=${this.open} @close=${this.#close}>
      ${this.open ? this.#form() : nothing}
      <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
      <button slot="actions" type="submit" form="handover" class="primary" ?disabled=${!online.value || this.isBusy}>${m().save}</button>
    </pm-dialog>`
  }
}
customElements.define('pm-handover-dialog', HandoverDialog)
