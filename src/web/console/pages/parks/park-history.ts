import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { components } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import type { Fact } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { day, moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState } from '../../ui/parts.ts'
import { fieldNamed, shown } from './park-fields.ts'
import type { Line } from './park-model.ts'

type Entry = components['schemas']['HistoryEntry']

const m = messages(
  {
    kinds: {
      fact: '读到',
      accept: '接受',
      reject: '拒绝',
      correct: '修正',
      create: '录入',
      edit: '修改',
      delete: '删除',
      merge: '合并',
      split: '拆分',
      import: '导入',
    } as Record<string, string>,
    undoneAt: '已撤销',
    emptied: '清空',
    items: (n: number) => `${n} 项`,
    none: '还没有记录',
    noneHint: '读到文档或人工修改后，这里会列出每一次变化。',
  },
  {
    kinds: {
      fact: 'read',
      accept: 'accepted',
      reject: 'rejected',
      correct: 'corrected',
      create: 'entered',
      edit: 'changed',
      delete: 'deleted',
      merge: 'merged',
      split: 'split',
      import: 'imported',
    },
    undoneAt: 'undone',
    emptied: 'emptied',
    items: (n) => `${n} entries`,
    none: 'Nothing yet',
    noneHint: 'What documents say and people change is listed here.',
  },
)

/** What was said, entered and decided of one attribute of a park, the newest first. */
class ParkHistory extends LitElement {
  static override properties = { parkId: {}, line: { attribute: false } }
  static override styles = [
    base,
    css`
      li {
        border-bottom: 1px solid var(--line);
        display: grid;
        gap: 2px;
        grid-template-columns: 92px minmax(0, 1fr);
        padding: 6px 0;
      }
      .gone {
        text-decoration: line-through;
      }
      p {
        overflow-wrap: anywhere;
      }
      .meta {
        color: var(--muted);
        display: flex;
        flex-wrap: wrap;
        font-size: var(--text-s);
        gap: 2px var(--space-3);
      }
    `,
  ]
  declare parkId: string
  declare line: Line
  readonly #entries = new Resource<Entry[]>(this, async (signal) => {
    const query = { attribute: this.line.id.replace(/^fact:/, '') }
    const params = { path: { id: this.parkId }, query }
    return (await ask(api.GET('/v1/parks/{id}/history', { params, signal }))).items
  })

  constructor() {
    super()
    this.parkId = ''
    new Follows(this, lang)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('line')) return
    if (changed.get('line')?.id !== this.line.id) this.#entries.value = undefined
    void this.#entries.load()
  }

  #fact({ factId }: Entry): Fact | undefined {
    return [...this.line.facts, ...this.line.competing].find(({ id }) => id === factId)
  }

  #value(entry: Entry): string {
    const { value, attribute } = entry
    if (value === null || value === undefined) return m().emptied
    const fact = this.#fact(entry)
    if (fact) return factText(fact)
    if (Array.isArray(value)) return m().items(value.length)
    const field = fieldNamed(entry.field)
    if (typeof value === 'object') return JSON.stringify(value)
    return attribute
      ? factText({ attribute, value: value as string | number, bound: 'exact' })
      : field
        ? shown(field, value)
        : String(value)
  }

  #row(entry: Entry): TemplateResult {
    const { at, kind, reviewer, asOf, note, undoneAt } = entry
    const source = this.#fact(entry)?.source
    const meta = [source?.title ?? source?.publisher, asOf && day(asOf), reviewer, note].filter(Boolean)
    return html`<li><span class="muted num small">${moment(at)}</span>
      <div><p class=${undoneAt ? 'gone' : ''}>${m().kinds[kind] ?? kind} <strong class="num">${this.#value(entry)}</strong></p>
        <p class="meta num">${meta.map((text) => html`<span>${text}</span>`)}${undoneAt ? html`<span class="chip">${m().undoneAt}</span>` : nothing}</p></div></li>`
  }

  override render(): TemplateResult {
    return this.#entries.view((entries) =>
      entries.length === 0
        ? emptyState(m().none, m().noneHint)
        : html`<ol class="history">${entries.map((entry) => this.#row(entry))}</ol>`,
    )
  }
}
customElements.define('pm-park-history', ParkHistory)
