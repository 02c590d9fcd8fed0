import { css, html, LitElement, type TemplateResult } from 'lit'
import { api, ask, failureText } from '../../api.ts'
import type { Entry } from '../../catalogue.ts'
import type { Fact, Park } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { attributeName } from '../../facts/words.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { field } from '../../ui/parts.ts'
import '../../ui/lookup.ts'
import '../../ui/dialog.ts'

const m = messages(
  {
    merge: '合并到另一园区',
    mergeText: (name: string) =>
      `“${name}”与所选园区是同一个。它的名称和事实会并入所选园区，今后的文档也按此识别。可以撤销。`,
    into: '合并到',
    same: '请选择另一个园区',
    mergeDo: '合并',
    split: '拆出一个园区',
    splitText: '勾选属于另一园区的名称和事实，它们会成为新园区，今后的文档不会再混在一起。可以撤销。',
    newName: '新园区名称',
    names: '名称',
    facts: '事实',
    pick: '请至少勾选一个名称或一条事实',
    nameMissing: '请填写新园区名称，或勾选一个名称',
    splitDo: '拆分',
    delete: '删除园区',
    deleteText: (name: string) => `“${name}”及其事实会被删除，下级园区上移一级，文档不会再建立它。可以撤销。`,
    deleteDo: '删除',
    cancel: '取消',
  },
  {
    merge: 'Merge into another park',
    mergeText: (name) =>
      `“${name}” and the chosen park are one. Its names and facts go over, and later documents follow. This can be undone.`,
    into: 'Merge into',
    same: 'Choose another park',
    mergeDo: 'Merge',
    split: 'Split off a park',
    splitText:
      'Tick the names and facts of the other park. They become a park of their own, and later documents keep the two apart. This can be undone.',
    newName: 'Name of the new park',
    names: 'Names',
    facts: 'Facts',
    pick: 'Tick a name or a fact',
    nameMissing: 'Give the new park a name, or tick one',
    splitDo: 'Split',
    delete: 'Delete the park',
    deleteText: (name) =>
      `“${name}” goes with its facts, parks below it move up, and documents do not make it again. This can be undone.`,
    deleteDo: 'Delete',
    cancel: 'Cancel',
  },
)

export type Deed = 'merge' | 'split' | 'delete'

/** What was done: the change that undo takes, and the park to go to. */
export interface Done {
  deed: Deed
  changeId: string
  goTo: string | undefined
}

/** The dialogs that merge, split and delete a park; each says before what will happen. Tells `pm-done` and `close`. */
class ParkDeed extends LitElement {
  static override properties = {
    deed: {},
    park: { attribute: false },
    facts: { attribute: false },
    into: { state: true },
    name: { state: true },
    picked: { state: true },
    error: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
      .picks {
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        max-height: 260px;
        overflow-y: auto;
        padding: var(--space-1) var(--space-2);
      }
      .picks label {
        align-items: start;
        display: flex;
        min-height: 0;
        overflow-wrap: anywhere;
        padding: 4px 0;
      }
      .picks input {
        flex: none;
      }
    `,
  ]
  declare deed: Deed
  declare park: Park
  declare facts: readonly Fact[]
  declare into: string
  declare name: string
  declare picked: ReadonlySet<string>
  declare error: string
  declare isBusy: boolean

  constructor() {
    super()
    this.deed = 'merge'
    this.facts = []
    this.into = ''
    this.name = ''
    this.picked = new Set()
    this.error = ''
    this.isBusy = false
    new Follows(this, lang, online)
  }

  #toggle(key: string): void {
    const picked = new Set(this.picked)
    if (!picked.delete(key)) picked.add(key)
    this.picked = picked
  }

  #pickedOf(prefix: string): string[] {
    return [...this.picked].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  }

  /** What keeps the deed from being done, or nothing. */
  #missing(): string {
    if (this.deed === 'merge' && (this.into === '' || this.into === this.park.id)) return m().same
    if (this.deed !== 'split') return ''
    if (this.picked.size === 0) return m().pick
    return this.name.trim() === '' && this.#pickedOf('name:').length === 0 ? m().nameMissing : ''
  }

  async #do(): Promise<Done> {
    const { deed } = this
    const params = { path: { id: this.park.id } }
    if (deed === 'merge') {
      const { change, park } = await ask(api.POST('/v1/parks/{id}/merge', { params, body: { into: this.into } }))
      return { deed, changeId: change.id, goTo: park.park.id }
    }
    if (deed === 'delete') {
      const { change } = await ask(api.DELETE('/v1/parks/{id}', { params }))
      return { deed, changeId: change.id, goTo: undefined }
    }
    const name = this.name.trim()
    const body = { names: this.#pickedOf('name:'), facts: this.#pickedOf('fact:'), ...(name ? { name } : {}) }
    const { change, made } = await ask(api.POST('/v1/parks/{id}/split', { params, body }))
    return { deed, changeId: change.id, goTo: made.park.id }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault()
    this.error = this.#missing()
    if (this.error !== '' || this.isBusy) return
    this.isBusy = true
    try {
      const detail = await this.#do()
      this.#close()
      this.dispatchEvent(new CustomEvent('pm-done', { detail }))
    } catch (error) {
      this.error = failureText(error)
    } finally {
      this.isBusy = false
    }
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'))
  }

  #pick(key: string, text: string): TemplateResult {
    return html`<label class="check"><input type="checkbox" .checked=${this.picked.has(key)} @change=${() => this.#toggle(key)}><span class="num">${text}</span></label>`
  }

  #merge(): TemplateResult {
    return html`<p>${m().mergeText(this.park.name)}</p>
      ${field(
        { id: 'into', label: m().into },
        html`<pm-lookup keeps id="into" kind="park" label=${m().into}
        @pm-pick=${({ detail }: CustomEvent<Entry | undefined>) => (this.into = detail?.id ?? '')}></pm-lookup>`,
      )}`
  }

  #split(): TemplateResult {
    const facts = this.facts.filter(({ status }) => status === 'accepted' || status === 'pending')
    return html`<p>${m().splitText}</p>
      ${field({ id: 'name', label: m().newName }, html`<input id="name" maxlength="200" .value=${this.name} @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}>`)}
      ${
        this.park.aliases?.length
          ? html`<fieldset><legend class="small muted">${m().names}</legend><div class="picks">${this.park.aliases.map((name) => this.#pick(`name:${name}`, name))}</div></fieldset>`
          : ''
      }
      ${
        facts.length > 0
          ? html`<fieldset><legend class="small muted">${m().facts}</legend><div class="picks">${facts.map((fact) =>
              this.#pick(
                `fact:${fact.id}`,
                [`${attributeName(fact.attribute)} ${factText(fact)}`, fact.source?.title].filter(Boolean).join(' · '),
              ),
            )}</div></fieldset>`
          : ''
      }`
  }

  override render(): TemplateResult {
    const { deed } = this
    return html`<pm-dialog open heading=${m()[deed]} @close=${this.#close}><form @submit=${this.#submit}>
      ${deed === 'merge' ? this.#merge() : deed === 'split' ? this.#split() : html`<p>${m().deleteText(this.park.name)}</p>`}
      ${this.error ? html`<p class="notice bad" role="alert">${this.error}</p>` : ''}
      <div class="row" style="justify-content: end"><button type="button" @click=${this.#close}>${m().cancel}</button>
        <button class=${deed === 'delete' ? 'danger' : 'primary'} ?disabled=${!online.value || this.isBusy}>${m()[`${deed}Do`]}</button></div>
    </form></pm-dialog>`
  }
}
customElements.define('pm-park-deed', ParkDeed)
