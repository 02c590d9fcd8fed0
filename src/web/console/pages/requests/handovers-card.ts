import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import './handover-dialog.ts'
import type { ChoosablePark } from './handover-dialog.ts'
import { contactField, methodName, type Request } from './words.ts'

type Handover = operations['listHandovers']['responses'][200]['content']['application/json']['items'][number]

const m = messages(
  {
    heading: '移交',
    add: '移交给园区',
    none: '联系方式还没有提供给任何园区。',
    noContact: '没有联系方式可移交。',
    withdrawn: '已撤回',
    withdraw: '撤回',
    sure: '撤回移交？',
    sureHint: (parks: string) => `撤回后 ${parks} 不再能看到联系方式；已经看过的无法收回，请同时告知园区。`,
    cancel: '取消',
    done: '已移交，园区现在能看到联系方式',
    taken: '已撤回移交',
    join: '、',
  },
  {
    heading: 'Hand-overs',
    add: 'Hand over to parks',
    none: 'No park has been given the contact.',
    noContact: 'There is no contact to hand over.',
    withdrawn: 'withdrawn',
    withdraw: 'Withdraw',
    sure: 'Withdraw the hand-over?',
    sureHint: (parks) => `${parks} will no longer see the contact. What was seen cannot be unseen; tell the park too.`,
    cancel: 'Cancel',
    done: 'Handed over; the parks see the contact now',
    taken: 'Withdrawn',
    join: ', ',
  },
)

/** To whom the contact was given, under which consent; giving it, and taking it back. `@pm-handed` after either. */
class HandoversCard extends LitElement {
  static override properties = {
    request: { attribute: false },
    parks: { attribute: false },
    isAdding: { state: true },
    withdrawing: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      pm-dialog,
      pm-handover-dialog {
        position: absolute;
      }
      li {
        border-top: 1px solid var(--line);
        padding: var(--space-2) 0;
      }
      .gone {
        color: var(--muted);
      }
      button {
        justify-self: start;
      }
    `,
  ]
  declare request: Request
  declare parks: readonly ChoosablePark[]
  declare isAdding: boolean
  declare withdrawing: Handover | undefined
  #of = ''
  readonly handovers = new Resource(this, (signal) =>
    ask(api.GET('/v1/requests/{id}/handovers', { params: { path: { id: this.request.id } }, signal })),
  )

  constructor() {
    super()
    this.parks = []
    this.isAdding = false
    this.withdrawing = undefined
    new Follows(this, lang, online)
  }

  protected override willUpdate(): void {
    if (this.#of === this.request.id) return
    this.#of = this.request.id
    void this.handovers.load()
  }

  #done(text: string): void {
    toast(text)
    void this.handovers.load()
    this.dispatchEvent(new CustomEvent('pm-handed'))
  }

  async #withdraw(): Promise<void> {
    const handover = this.withdrawing
    this.withdrawing = undefined
    if (!handover) return
    try {
      const path = { id: this.request.id, handoverId: handover.id }
      await ask(api.POST('/v1/requests/{id}/handovers/{handoverId}/withdraw', { params: { path } }))
      this.#done(m().taken)
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #parksOf({ parks }: Handover): string {
    return parks.map(({ recipient }) => recipient).join(m().join)
  }

  #handover(handover: Handover): TemplateResult {
    const { fields, purpose, consent, createdAt, withdrawnAt } = handover
    return html`<li class=${withdrawnAt ? 'gone' : ''}><p class="row"><strong class="grow">${this.#parksOf(handover)}</strong>
        ${
          withdrawnAt
            ? html`<span class="chip">${m().withdrawn} ${moment(withdrawnAt)}</span>`
            : may('withdrawHandover')
              ? html`<button type="button" class="small" ?disabled=${!online.value} @click=${() => (this.withdrawing = handover)}>${m().withdraw}</button>`
              : nothing
        }</p>
      <p class="muted small">${fields.map(contactField).join(m().join)} · ${purpose} · ${methodName(consent.method)} · <span class="num">${moment(createdAt)}</span></p></li>`
  }

  override render(): TemplateResult {
    const { contact } = this.request
    const hasContact = Object.values(contact).some(Boolean)
    return html`<h2>${m().heading}</h2>
      ${this.handovers.view(({ items }) =>
        items.length === 0
          ? html`<p class="muted small">${hasContact ? m().none : m().noContact}</p>`
          : html`<ul>${items.map((each) => this.#handover(each))}</ul>`,
      )}
      ${may('createHandover') && hasContact ? html`<button type="button" ?disabled=${!online.value} @click=${() => (this.isAdding = true)}>${m().add}</button>` : nothing}
      <pm-handover-dialog ?open=${this.isAdding} .request=${this.request} .parks=${this.parks} @close=${() => (this.isAdding = false)} @pm-done=${() => this.#done(m().done)}></pm-handover-dialog>
      <pm-dialog heading=${m().sure} ?open=${this.withdrawing !== undefined} @close=${() => (this.withdrawing = undefined)}>
        <p>${this.withdrawing ? m().sureHint(this.#parksOf(this.withdrawing)) : nothing}</p>
        <button slot="actions" type="button" @click=${() => (this.withdrawing = undefined)}>${m().cancel}</button>
        <button slot="actions" type="button" class="danger" @click=${this.#withdraw}>${m().withdraw}</button>
      </pm-dialog>`
  }
}
customElements.define('pm-handovers-card', HandoversCard)
