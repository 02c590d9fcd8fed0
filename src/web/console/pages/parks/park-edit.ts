import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask, Failure } from '../../api.ts'
import { loadSectors, sectors } from '../../facts/catalogue.ts'
import type { Park, ParkView } from '../../facts/types.ts'
import { lang, messages, say } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field as fieldView } from '../../ui/parts.ts'
import { EntryError } from './entry-error.ts'
import { control, type Draft, draftOf, hintOf, readDraft } from './park-editors.ts'
import { type Field, fieldValue, IDENTITY, joined, patchOf } from './park-fields.ts'
import '../../ui/dialog.ts'

const m = messages(
  {
    edit: '修改',
    create: '新建园区',
    save: '保存',
    cancel: '取消',
    clearHint: '人工填写的内容优先于文档中的说法；清空后以文档为准。',
    nameMissing: '请填写名称',
    nothing: '没有改动',
    saving: '正在保存…',
  },
  {
    edit: 'Edit',
    create: 'New park',
    save: 'Save',
    cancel: 'Cancel',
    clearHint: 'What people enter comes before what documents say; empty a field to let documents speak.',
    nameMissing: 'Give a name',
    nothing: 'Nothing was changed',
    saving: 'Saving…',
  },
)

/** What was saved, with the change that undo takes. */
export type Saved = ParkView & { changeId: string }

/**
 * The dialog that enters or changes fields of a park: `<pm-park-edit .park=${park} .fields=${fields} heading="…" @pm-saved=${(e) =>
 * e.detail} @close=${…}>`. Only what was changed is sent.
 */
class ParkEdit extends LitElement {
  static override properties = {
    park: { attribute: false },
    fields: { attribute: false },
    labels: { attribute: false },
    heading: {},
    isNew: { type: Boolean },
    drafts: { state: true },
    errors: { state: true },
    failure: { state: true },
    isSaving: { state: true },
  }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
      form.pairs {
        align-items: start;
        column-gap: var(--space-4);
        grid-template-columns: 1fr 1fr;
      }
      form.pairs > :not(.field) {
        grid-column: 1 / -1;
      }
      @media (max-width: 640px) {
        form.pairs {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .offer {
        align-items: end;
        display: grid;
        gap: var(--space-2) var(--space-3);
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
        padding: var(--space-3);
      }
      .with-unit {
        align-items: center;
        display: flex;
        gap: var(--space-2);
      }
      .with-unit select {
        width: auto;
      }
      .picks {
        column-gap: var(--space-4);
        display: flex;
        flex-wrap: wrap;
      }
    `,
  ]
  declare park: Park | undefined
  declare fields: readonly Field[]
  /** What a lookup shows for the value that a field has: the place of a region, the name of a park. */
  declare labels: Readonly<Record<string, string | undefined>>
  declare heading: string
  declare isNew: boolean
  declare drafts: ReadonlyMap<string, Draft>
  declare errors: ReadonlyMap<string, string>
  declare failure: unknown
  declare isSaving: boolean

  constructor() {
    super()
    this.park = undefined
    this.fields = IDENTITY
    this.labels = {}
    this.heading = ''
    this.isNew = false
    this.drafts = new Map()
    this.errors = new Map()
    this.failure = undefined
    this.isSaving = false
    new Follows(this, lang, online, sectors)
    loadSectors()
  }

  #draft(field: Field): Draft {
    return this.drafts.get(field.field) ?? draftOf(field, fieldValue(this.park, field.field), this.labels[field.field])
  }

  #change(field: Field, change: Partial<Draft>): void {
    this.drafts = new Map(this.drafts).set(field.field, { ...this.#draft(field), ...change })
  }

  /** The patches of what was changed, or undefined where something cannot be read. */
  #patches(): Record<string, unknown>[] | undefined {
    const errors = new Map<string, string>()
    const patches: Record<string, unknown>[] = []
    for (const field of this.fields.filter(({ field }) => this.drafts.has(field))) {
      const before = fieldValue(this.park, field.field)
      try {
        const value = readDraft(field, this.#draft(field), before)
        if (JSON.stringify(value) !== JSON.stringify(before ?? null)) patches.push(patchOf(field.field, value))
      } catch (error) {
        if (!(error instanceof EntryError)) throw error
        errors.set(field.field, error.message)
      }
    }
    const name = this.#draft(IDENTITY[0]!).text.trim()
    if (this.fields.includes(IDENTITY[0]!) && name === '') errors.set('name', m().nameMissing)
    this.errors = errors
    return errors.size > 0 ? undefined : patches
  }

  async #send(body: Record<string, unknown>): Promise<Saved> {
    // The schema of a record is checked by the server; the document leaves it open.
    const record = body as Record<string, never>
    const { park, change } = this.isNew
      ? await ask(api.POST('/v1/parks', { body: record }))
      : await ask(api.PATCH('/v1/parks/{id}', { params: { path: { id: this.park!.id } }, body: record }))
    return { ...park, changeId: change.id }
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault()
    const patches = this.#patches()
    if (!patches || this.isSaving) return
    if (patches.length === 0) {
      this.failure = new Failure('nothing', m().nothing)
      return
    }
    this.isSaving = true
    this.failure = undefined
    try {
      const detail = await this.#send(joined(patches))
      this.dispatchEvent(new CustomEvent('pm-saved', { detail }))
      this.dispatchEvent(new CustomEvent('close'))
    } catch (error) {
      this.#refused(error)
    } finally {
      this.isSaving = false
    }
  }

  #refused(error: unknown): void {
    this.failure = error
    if (!(error instanceof Failure)) return
    const known = error.fields.map(({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail] as const)
    this.errors = new Map(known.filter(([name]) => this.fields.some(({ field }) => field === name)))
  }

  #row(field: Field): TemplateResult {
    const id = `f-${field.field.replaceAll('.', '-')}`
    const error = this.errors.get(field.field)
    return fieldView(
      { id, label: say(field.label), hint: hintOf(field), error },
      control({
        ...{ id, field, draft: this.#draft(field), isBad: error !== undefined },
        change: (change) => this.#change(field, change),
      }),
    )
  }

  override render(): TemplateResult {
    const isLong = this.fields.length > 3
    const isWide = isLong || this.fields[0]?.editor?.as === 'incentives'
    return html`<pm-dialog open ?wide=${isWide} heading=${this.heading || (this.isNew ? m().create : m().edit)} @close=${() => this.dispatchEvent(new CustomEvent('close'))}>
      <form class=${isLong ? 'pairs' : ''} @submit=${this.#save}>
        ${this.fields.map((field) => this.#row(field))}
        ${this.isNew ? nothing : html`<p class="muted small">${m().clearHint}</p>`}
        ${this.failure ? errorState(this.failure) : nothing}
        <div class="row" style="justify-content: end">
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('close'))}>${m().cancel}</button>
          <button class="primary" ?disabled=${!online.value || this.isSaving}>${this.isSaving ? m().saving : m().save}</button>
        </div>
      </form>
    </pm-dialog>`
  }
}
customElements.define('pm-park-edit', ParkEdit)
