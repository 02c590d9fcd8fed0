import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { failureText } from '../../api.ts'
import { accept, type Correction, correct, type Decided, reject, undo } from '../../facts/decide.ts'
import { readable } from '../../facts/document-text.ts'
import type { Fact } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { attributeName } from '../../facts/words.ts'
import { day, percent } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { may, session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { lawView } from './park-attributes.ts'
import type { Line } from './park-model.ts'
import '../../facts/document-view.ts'
import '../../facts/fact-correct.ts'
import '../../ui/tabs.ts'
import './park-history.ts'

const m = messages(
  {
    back: '返回属性',
    close: '关闭',
    edit: '修改',
    tabs: '来源与历史',
    source: '原文',
    facts: '全部说法',
    history: '历史',
    taken: '采用',
    status: { pending: '待审', accepted: '已接受', rejected: '已拒绝', superseded: '已修正' },
    whys: {
      only: '唯一的说法',
      reviewed: '经人工确认',
      newer: '日期更新',
      confidence: '可信度更高',
      sources: '有更多独立来源',
      lowest: '同一文档有多个数值，取最低',
      highest: '同一文档有多个数值，取最高',
      best: '同一文档中最可信',
      id: '各项相当，按固定次序',
      all: '由全部说法合并而成',
    } as Record<string, string>,
    why: (text: string) => `采用理由：${text}`,
    support: (n: number) => `${n} 个独立来源`,
    confidence: (share: string) => `可信度 ${share}`,
    show: '查看原文',
    accept: '接受',
    correct: '修正',
    reject: '拒绝',
    done: { accept: '已接受', reject: '已拒绝', correct: '已修正' },
    undone: '已撤销',
    noSource: '没有文档来源',
    noSourceHint: '此内容由人工录入或导入。修改记录见“历史”。',
    none: '没有来源',
    manual: '人工修正',
    today: '仍有效',
  },
  {
    back: 'Back to the attributes',
    close: 'Close',
    edit: 'Edit',
    tabs: 'Sources and history',
    source: 'Source',
    facts: 'All statements',
    history: 'History',
    taken: 'taken',
    status: { pending: 'waiting', accepted: 'accepted', rejected: 'rejected', superseded: 'corrected' },
    whys: {
      only: 'the only statement',
      reviewed: 'confirmed by a person',
      newer: 'newer',
      confidence: 'more certain',
      sources: 'more independent sources',
      lowest: 'the lowest of several in one document',
      highest: 'the highest of several in one document',
      best: 'the surest in the document',
      id: 'all else equal, by a fixed order',
      all: 'made of all statements',
    },
    why: (text) => `Why this one: ${text}`,
    support: (n) => `${n} independent sources`,
    confidence: (share) => `${share} sure`,
    show: 'Show the source',
    accept: 'Accept',
    correct: 'Correct',
    reject: 'Reject',
    done: { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected' },
    undone: 'Undone',
    noSource: 'No document stands behind this',
    noSourceHint: 'It was entered or imported by people; see the history.',
    none: 'no source',
    manual: 'corrected by hand',
    today: 'Still true',
  },
)

type Tab = 'source' | 'facts' | 'history'

/** Of one attribute of a park: the document with the sentence, all statements with why one was taken, and its history. */
class ParkSource extends LitElement {
  static override properties = {
    parkId: {},
    parkName: {},
    line: { attribute: false },
    tab: { state: true },
    factId: { state: true },
    correcting: { state: true },
    failure: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        display: flex;
        flex-direction: column;
        min-height: 0;
        overflow: hidden;
      }
      .head {
        align-items: start;
        display: flex;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-3) var(--space-2);
      }
      .head h2 {
        overflow-wrap: anywhere;
      }
      .head button {
        margin-top: -4px;
      }
      pm-tabs {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      pm-tabs::part(list) {
        margin-bottom: 0;
        padding: 0 var(--space-1);
      }
      pm-tabs::part(panel) {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      .body {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        padding: var(--space-3);
      }
      pm-document {
        border-top: 0;
        flex: 1;
      }
      .fact {
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        display: grid;
        gap: 6px;
        margin-bottom: var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      .fact.taken {
        border-color: var(--accent);
      }
      blockquote {
        border-left: 3px solid var(--line);
        color: var(--muted);
        margin: 0;
        overflow-wrap: anywhere;
        padding-left: var(--space-2);
      }
      .meta {
        align-items: center;
        color: var(--muted);
        display: flex;
        flex-wrap: wrap;
        font-size: var(--text-s);
        gap: 2px var(--space-2);
      }
    `,
  ]
  declare parkId: string
  declare parkName: string
  declare line: Line
  declare tab: Tab
  declare factId: string | undefined
  declare correcting: Fact | undefined
  declare failure: unknown

  constructor() {
    super()
    this.parkId = ''
    this.parkName = ''
    this.tab = 'source'
    this.factId = undefined
    this.correcting = undefined
    this.failure = undefined
    new Follows(this, lang, session, online)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('line')) return
    const before = changed.get('line')
    if (before?.id !== this.line.id) {
      this.factId = undefined
      this.tab = this.line.facts.length > 0 || this.line.value === undefined ? 'source' : 'history'
    }
  }

  #all(): readonly Fact[] {
    return [...this.line.facts, ...this.line.competing]
  }

  /** The fact whose sentence is shown: the chosen one, else the first that has a document. */
  #current(): Fact | undefined {
    const all = this.#all()
    return all.find(({ id }) => id === this.factId) ?? all.find(({ source, evidence }) => source && evidence) ?? all[0]
  }

  async #decide(fact: Fact, kind: 'accept' | 'reject' | 'correct', call: () => Promise<Decided>): Promise<void> {
    try {
      const { review } = await call()
      this.correcting = undefined
      this.#changed()
      toast(`${m().done[kind]} · ${attributeName(fact.attribute)}`, { undo: () => void this.#undo(review.id) })
    } catch (error) {
      if (kind === 'correct') this.failure = error
      else toast(failureText(error), { kind: 'bad' })
    }
  }

  async #undo(reviewId: string): Promise<void> {
    try {
      await undo(reviewId)
      this.#changed()
      toast(m().undone)
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent('pm-changed'))
  }

  #actions(fact: Fact): TemplateResult | typeof nothing {
    if (!may('acceptFact', 'rejectFact', 'correctFact') || fact.status === 'superseded') return nothing
    const off = !online.value
    const today = new Date().toISOString().slice(0, 10)
    return html`<div class="row">
      <button type="button" class="small" ?disabled=${off} @click=${() => void this.#decide(fact, 'accept', () => accept(fact.id, fact.stale ? today : undefined))}>${fact.stale ? m().today : m().accept}</button>
      <button type="button" class="small" ?disabled=${off} @click=${() => {
        this.failure = undefined
        this.correcting = fact
      }}>${m().correct}</button>
      <button type="button" class="small" ?disabled=${off || fact.status === 'rejected'} @click=${() => void this.#decide(fact, 'reject', () => reject(fact.id))}>${m().reject}</button>
    </div>`
  }

  #fact(fact: Fact, isTaken: boolean): TemplateResult {
    const { source, evidence, asOf, status, warnings } = fact
    const date = asOf ?? source?.publishedAt
    return html`<li class="fact ${isTaken ? 'taken' : ''}">
      <div class="row"><strong class="grow num">${factText(fact)}</strong>
        ${isTaken ? html`<span class="chip accent">${m().taken}</span>` : html`<span class="chip">${m().status[status]}</span>`}</div>
      <div class="meta num">${date ? html`<span>${day(date)}</span>` : nothing}<span>${m().confidence(percent(fact.currentConfidence ?? fact.confidence))}</span>
        <span>${source ? (source.title ?? source.publisher ?? source.documentId) : fact.origin === 'manual' ? m().manual : m().none}</span></div>
      ${evidence?.quote ? html`<blockquote>${readable(evidence.quote)}</blockquote>` : nothing}
      ${warnings.map((warning) => lawView(warning))}
      <div class="row">${
        source && evidence
          ? html`<button type="button" class="small ghost" @click=${() => {
              this.factId = fact.id
              this.tab = 'source'
            }}>${m().show}</button>`
          : nothing
      }<span class="grow"></span>${this.#actions(fact)}</div>
    </li>`
  }

  #facts(): TemplateResult {
    const { choice, facts, competing } = this.line
    const why = choice && m().whys[choice.why]
    return html`<div class="body">
      ${why ? html`<p class="small muted" style="margin-bottom: 8px">${m().why(why)}${choice.support && choice.support > 1 ? ` · ${m().support(choice.support)}` : ''}</p>` : nothing}
      <ul>${facts.map((fact) => this.#fact(fact, choice !== undefined))}${competing.map((fact) => this.#fact(fact, false))}</ul>
      ${facts.length + competing.length === 0 ? emptyState(m().noSource, m().noSourceHint) : nothing}</div>`
  }

  #source(): TemplateResult {
    const fact = this.#current()
    if (!fact?.source) return emptyState(m().noSource, m().noSourceHint)
    const { evidence } = fact
    return html`<pm-document documentId=${fact.source.documentId}
      .mark=${evidence ?? undefined}></pm-document>`
  }

  #head(): TemplateResult {
    const canEdit = this.line.field?.editor && may('editPark')
    return html`<div class="head"><div class="grow"><span class="muted small">${this.line.label}</span><h2 class="num">${this.line.text || this.line.label}</h2></div>
      ${canEdit ? html`<button type="button" class="small" ?disabled=${!online.value} @click=${() => this.dispatchEvent(new CustomEvent('pm-edit'))}>${m().edit}</button>` : nothing}
      <button type="button" class="ghost icon" aria-label=${m().back} @click=${() => this.dispatchEvent(new CustomEvent('close'))}>${icon('close')}</button></div>`
  }

  override render(): TemplateResult {
    const tabs = [
      { id: 'source', label: m().source },
      { id: 'facts', label: m().facts, count: this.#all().length },
      { id: 'history', label: m().history },
    ]
    return html`${this.#head()}
      <pm-tabs label=${m().tabs} .tabs=${tabs} selected=${this.tab} @pm-select=${({ detail }: CustomEvent<Tab>) => (this.tab = detail)}>
        ${this.tab === 'source' ? this.#source() : this.tab === 'facts' ? this.#facts() : html`<div class="body"><pm-park-history parkId=${this.parkId} .line=${this.line}></pm-park-history></div>`}
      </pm-tabs>
      ${
        this.correcting
          ? html`<pm-fact-correct .fact=${this.correcting} parkName=${this.parkName} .failure=${this.failure}
              @close=${() => (this.correcting = undefined)}
              @pm-correct=${({ detail }: CustomEvent<Correction>) => {
                const fact = this.correcting!
                void this.#decide(fact, 'correct', () => correct(fact.id, detail))
              }}></pm-fact-correct>`
          : nothing
      }`
  }
}
customElements.define('pm-park-source', ParkSource)
