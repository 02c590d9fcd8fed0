import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { components } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { href } from '../../routes.ts'
import { may, session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'

type Change = components['schemas']['ParkChange']

const m = messages(
  {
    kinds: {
      create: '录入',
      edit: '修改',
      delete: '删除',
      merge: '合并入本园区',
      split: '拆分',
      import: '导入',
    } as Record<string, string>,
    other: '另一园区',
    undo: '撤销',
    undone: '已撤销',
    undoneBy: (at: string) => `已于 ${at} 撤销`,
    none: '还没有人工改动',
    noneHint: '修改、合并与拆分会记录在这里，并可撤销。',
  },
  {
    kinds: {
      create: 'Entered',
      edit: 'Changed',
      delete: 'Deleted',
      merge: 'Merged into this one',
      split: 'Split',
      import: 'Imported',
    },
    other: 'the other park',
    undo: 'Undo',
    undone: 'Undone',
    undoneBy: (at) => `undone ${at}`,
    none: 'Nobody has changed this park',
    noneHint: 'Edits, merges and splits are listed here, and can be undone.',
  },
)

/** What people changed of a park, the last first, each with a way back. */
class ParkChanges extends LitElement {
  static override properties = { parkId: {}, revision: { type: Number } }
  static override styles = [
    base,
    css`
      td {
        overflow-wrap: anywhere;
      }
    `,
  ]
  declare parkId: string
  declare revision: number
  readonly #changes = new Resource<Change[]>(this, async (signal) => {
    const params = { path: { id: this.parkId }, query: { limit: 100 } }
    return (await ask(api.GET('/v1/parks/{id}/changes', { params, signal }))).items
  })

  constructor() {
    super()
    this.parkId = ''
    this.revision = 0
    new Follows(this, lang, session, online)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('parkId') || changed.has('revision')) && this.parkId) void this.#changes.load()
  }

  async #undo(id: string): Promise<void> {
    try {
      await ask(api.POST('/v1/parks/changes/{id}/undo', { params: { path: { id } }, body: {} }))
      toast(m().undone)
      this.dispatchEvent(new CustomEvent('pm-changed'))
      await this.#changes.load()
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #row(change: Change): TemplateResult {
    const { id, kind, at, reviewer, note, otherId, undoneAt } = change
    return html`<tr><td class="num muted">${moment(at)}</td>
      <td>${m().kinds[kind] ?? kind}${otherId && otherId !== this.parkId ? html` · <a href=${href('park', { id: otherId })}>${m().other}</a>` : nothing}</td>
      <td>${[reviewer, note].filter(Boolean).join(' · ')}</td>
      <td>${
        undoneAt
          ? html`<span class="chip">${m().undoneBy(moment(undoneAt))}</span>`
          : may('undoChange')
            ? html`<button type="button" class="small" ?disabled=${!online.value} @click=${() => void this.#undo(id)}>${m().undo}</button>`
            : nothing
      }</td></tr>`
  }

  override render(): TemplateResult {
    return this.#changes.view((changes) =>
      changes.length === 0
        ? emptyState(m().none, m().noneHint)
        : html`<table class="data"><tbody>${changes.map((change) => this.#row(change))}</tbody></table>`,
    )
  }
}
customElements.define('pm-park-changes', ParkChanges)
