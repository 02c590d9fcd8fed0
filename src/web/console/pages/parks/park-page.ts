import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask, failureText } from '../../api.ts'
import { loadSectors, sectors } from '../../facts/catalogue.ts'
import type { ParkView } from '../../facts/types.ts'
import { KINDS, LEVELS, wordOf } from '../../facts/words.ts'
import { messages, say } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Page } from '../../page.ts'
import { Resource } from '../../resource.ts'
import { go } from '../../router.ts'
import { href, hrefIfAny } from '../../routes.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState, pageHead, skeleton } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { attributeStyles, attributesView, childrenView, openView, websiteLink } from './park-attributes.ts'
import type { Saved } from './park-edit.ts'
import { type Field, IDENTITY } from './park-fields.ts'
import type { Deed, Done } from './park-merge.ts'
import { fetchParkData, groupsOf, lineNamed, openFields, type ParkData } from './park-model.ts'
import '../../ui/tabs.ts'
import './park-changes.ts'
import './park-edit.ts'
import './park-merge.ts'
import './park-requests.ts'
import './park-source.ts'

const m = messages(
  {
    loading: '园区',
    parks: '园区',
    tabs: '园区内容',
    attributes: '属性',
    requests: '符合的需求',
    changes: '改动记录',
    edit: '编辑',
    compare: '加入对比',
    more: '更多操作',
    merge: '合并',
    split: '拆分',
    delete: '删除',
    children: '下级园区',
    andMore: '（仅显示前 60 个）',
    pending: (n: number) => `${n} 条待审`,
    saved: '已保存',
    done: { merge: '已合并', split: '已拆分', delete: '已删除' },
    undone: '已撤销',
    nothing: '还没有任何属性',
    nothingHint: '上传提到它的文档，或手工补充。',
    aka: '又名 ',
    path: '上级',
  },
  {
    loading: 'Park',
    parks: 'Parks',
    tabs: 'Of this park',
    attributes: 'Attributes',
    requests: 'Requests that fit',
    changes: 'Changes',
    edit: 'Edit',
    compare: 'Compare',
    more: 'More',
    merge: 'Merge',
    split: 'Split',
    delete: 'Delete',
    children: 'Parks within',
    andMore: ' (the first 60)',
    pending: (n) => `${n} waiting`,
    saved: 'Saved',
    done: { merge: 'Merged', split: 'Split', delete: 'Deleted' },
    undone: 'Undone',
    nothing: 'Nothing is known of it yet',
    nothingHint: 'Upload a document that speaks of it, or enter attributes by hand.',
    aka: 'also ',
    path: 'Within',
  },
)

type Tab = 'attributes' | 'requests' | 'changes'

/** One park: its attributes with their proof, the requests that fit, and what people changed. */
class ParkPage extends Page {
  static override properties = {
    ...Page.properties,
    editing: { state: true },
    deed: { state: true },
  }
  static override styles = [
    base,
    attributeStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100%;
      }
      :host([split]) {
        height: 100%;
      }
      .path {
        font-size: var(--text-s);
        margin-bottom: 2px;
      }
      .pagehead {
        margin-bottom: var(--space-2);
      }
      .facts {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 4px var(--space-2);
        margin-bottom: var(--space-3);
      }
      pm-tabs {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      pm-tabs::part(panel) {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      .columns {
        display: grid;
        flex: 1;
        gap: var(--space-4);
        grid-template-columns: minmax(0, 1fr);
        min-height: 0;
      }
      .columns.split {
        grid-template-columns: minmax(360px, 5fr) minmax(0, 6fr);
      }
      .columns.split .left {
        overflow-y: auto;
      }
      .line[aria-pressed='true'] {
        background: var(--accent-soft);
        color: inherit;
      }
      details.menu {
        position: relative;
      }
      details.menu summary {
        list-style: none;
      }
      details.menu summary::-webkit-details-marker {
        display: none;
      }
      details.menu div {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        box-shadow: var(--shadow);
        display: grid;
        min-width: 120px;
        padding: 4px;
        position: absolute;
        right: 0;
        top: calc(100% + 4px);
        z-index: 4;
      }
      details.menu div button {
        border-color: transparent;
        justify-content: start;
      }
      @media (max-width: 1000px) {
        .columns.split {
          grid-template-columns: minmax(0, 1fr);
        }
        .columns.split .left {
          display: none;
        }
      }
    `,
  ]
  declare editing: { fields: readonly Field[]; heading: string } | undefined
  declare deed: Deed | undefined
  readonly #data = new Resource<ParkData>(this, (signal) => fetchParkData(this.params.id ?? '', signal))

  constructor() {
    super()
    this.editing = undefined
    this.deed = undefined
    loadSectors()
    new Follows(this, sectors)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('params')
    if (changed.has('params') && before?.id !== this.params.id) {
      this.#data.value = undefined
      void this.#data.load()
    }
    this.toggleAttribute('split', this.#tab() === 'attributes' && this.query.field !== undefined)
  }

  protected override updated(): void {
    const name = this.#data.value?.view.park.name
    if (name && !document.title.startsWith(name)) document.title = document.title.replace(/^.*?(?= · )/, () => name)
  }

  #tab(): Tab {
    const { tab } = this.query
    const isAllowed = tab === 'changes' ? may('listParkChanges') : tab === 'requests' ? may('listParkRequests') : false
    return isAllowed ? (tab as Tab) : 'attributes'
  }

  #go(query: Record<string, string | undefined>, replace = true): void {
    go(href('park', { id: this.params.id ?? '' }, query), { replace })
  }

  readonly #select = (id: string): void => {
    this.#go({ field: this.query.field === id ? undefined : id }, this.query.field !== undefined)
  }

  async #undo(changeId: string): Promise<void> {
    try {
      await ask(api.POST('/v1/parks/changes/{id}/undo', { params: { path: { id: changeId } }, body: {} }))
      toast(m().undone)
      void this.#data.load()
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #saved({ changeId, ...view }: Saved): void {
    const data = this.#data.value
    if (data) this.#data.set({ ...data, view })
    toast(m().saved, { undo: () => void this.#undo(changeId) })
    void this.#data.load()
  }

  #did({ deed, changeId, goTo }: Done): void {
    const back = this.params.id ?? ''
    const undo = async () => {
      await this.#undo(changeId)
      go(href('park', { id: back }))
    }
    toast(m().done[deed], { undo: () => void undo() })
    go(goTo ? href('park', { id: goTo }) : href('parks', {}))
  }

  #menu(): TemplateResult | typeof nothing {
    const deeds = (['merge', 'split', 'delete'] as const).filter((deed) => may(`${deed}Park`))
    if (deeds.length === 0) return nothing
    return html`<details class="menu"><summary class="button">${m().more}</summary><div>${deeds.map(
      (deed) =>
        html`<button type="button" ?disabled=${!online.value} @click=${(event: Event) => {
          this.deed = deed
          ;(event.target as HTMLElement).closest('details')!.open = false
        }}>${m()[deed]}</button>`,
    )}</div></details>`
  }

  #actions({ park }: ParkView): TemplateResult {
    const compare = hrefIfAny('compare', {}, { ids: park.id })
    return html`
      ${compare ? html`<a class="button" href=${compare}>${m().compare}</a>` : nothing}
      ${
        may('editPark')
          ? html`<button type="button" ?disabled=${!online.value} @click=${() => (this.editing = { fields: IDENTITY, heading: m().edit })}>${m().edit}</button>`
          : nothing
      }
      ${this.#menu()}`
  }

  #path({ ancestors }: ParkData): TemplateResult {
    return html`<nav class="path muted" aria-label=${m().path}><a href=${href('parks', {})}>${m().parks}</a>${[
      ...ancestors,
    ]
      .reverse()
      .map(({ park }) => html` › <a href=${href('park', { id: park.id })}>${park.name}</a>`)}</nav>`
  }

  #standing({ view, facts }: ParkData): TemplateResult {
    const { park, place } = view
    const waiting = facts.filter(({ status }) => status === 'pending').length
    return html`<div class="facts">
      ${park.level ? html`<span class="chip accent">${wordOf(LEVELS, park.level)}</span>` : nothing}
      ${park.kind ? html`<span class="chip">${wordOf(KINDS, park.kind)}</span>` : nothing}
      ${place ? html`<span class="muted">${place}</span>` : nothing}
      ${park.aliases?.length ? html`<span class="muted small">${m().aka}${park.aliases.slice(0, 4).join(' · ')}</span>` : nothing}
      ${websiteLink(park)}
      ${
        waiting > 0
          ? may('acceptFact', 'rejectFact')
            ? html`<a class="chip warn" href=${href('review', {}, { parkId: park.id })}>${m().pending(waiting)}</a>`
            : html`<span class="chip warn">${m().pending(waiting)}</span>`
          : nothing
      }</div>`
  }

  #attributes(data: ParkData): TemplateResult {
    const groups = groupsOf(data)
    const line = lineNamed(groups, this.query.field)
    const edit =
      may('editPark') && online.value
        ? (field: Field) => (this.editing = { fields: [field], heading: say(field.label) })
        : undefined
    const open = openFields(groups)
    const more = html`${data.children.length > 0 ? childrenView(m().children + (data.hasMoreChildren ? m().andMore : ''), data.children) : nothing}
      ${open.length > 0 ? openView(open, edit) : nothing}`
    const left = html`<div class="left">
      ${groups.length === 0 && data.children.length === 0 ? emptyState(m().nothing, m().nothingHint) : nothing}
      ${attributesView(groups, data.view.warnings, line?.id, this.#select, more)}</div>`
    if (!line) return html`<div class="columns">${left}</div>`
    return html`<div class="columns split">${left}
      <pm-park-source parkId=${data.view.park.id} parkName=${data.view.park.name} .line=${line}
        @close=${() => this.#go({})} @pm-changed=${() => void this.#data.load()}
        @pm-edit=${() => (this.editing = { fields: [line.field!], heading: line.label })}></pm-park-source></div>`
  }

  #tabs(data: ParkData): TemplateResult {
    const tab = this.#tab()
    const { id } = data.view.park
    const tabs = [
      { id: 'attributes', label: m().attributes },
      ...(may('listParkRequests') ? [{ id: 'requests', label: m().requests }] : []),
      ...(may('listParkChanges') ? [{ id: 'changes', label: m().changes }] : []),
    ]
    return html`<pm-tabs label=${m().tabs} .tabs=${tabs} selected=${tab} @pm-select=${({
      detail,
    }: CustomEvent<string>) => this.#go({ tab: detail === 'attributes' ? undefined : detail })}>
      ${
        tab === 'requests'
          ? html`<pm-park-requests parkId=${id}></pm-park-requests>`
          : tab === 'changes'
            ? html`<pm-park-changes parkId=${id} revision=${data.view.revision} @pm-changed=${() => void this.#data.load()}></pm-park-changes>`
            : this.#attributes(data)
      }</pm-tabs>`
  }

  #dialogs(data: ParkData): TemplateResult {
    const { park, place } = data.view
    const labels = { region: place ?? undefined, parentId: data.ancestors[0]?.park.name }
    return html`${
      this.editing
        ? html`<pm-park-edit .park=${park} .fields=${this.editing.fields} .labels=${labels} heading=${this.editing.heading}
            @pm-saved=${({ detail }: CustomEvent<Saved>) => this.#saved(detail)} @close=${() => (this.editing = undefined)}></pm-park-edit>`
        : nothing
    }${
      this.deed
        ? html`<pm-park-deed deed=${this.deed} .park=${park} .facts=${data.facts} @pm-done=${({ detail }: CustomEvent<Done>) => this.#did(detail)}
            @close=${() => (this.deed = undefined)}></pm-park-deed>`
        : nothing
    }`
  }

  override render(): TemplateResult {
    const data = this.#data.value
    const head = data
      ? html`${this.#path(data)}${pageHead(data.view.park.name, this.#actions(data.view))}`
      : pageHead(m().loading)
    return html`${head}${this.#data.view(
      (loaded) => html`${this.#standing(loaded)}${this.#tabs(loaded)}${this.#dialogs(loaded)}`,
      () => skeleton(12),
    )}`
  }
}
customElements.define('pm-park-page', ParkPage)
