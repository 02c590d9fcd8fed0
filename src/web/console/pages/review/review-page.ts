import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { failureText } from '../../api.ts'
import { loadSectors, sectors } from '../../facts/catalogue.ts'
import { accept, type Correction, correct, type Decided, reject, undo } from '../../facts/decide.ts'
import { loadDocument } from '../../facts/documents.ts'
import type { Fact } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { ATTRIBUTES, attributeName } from '../../facts/words.ts'
import { number, percent } from '../../format.ts'
import { messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Page } from '../../page.ts'
import { Resource } from '../../resource.ts'
import { go, type Query } from '../../router.ts'
import { href } from '../../routes.ts'
import { may } from '../../session.ts'
import { Shortcuts } from '../../shortcuts.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState, errorState, pageHead, skeleton } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import type { BatchDone } from './batch-accept.ts'
import { type Filter, Queue, type Status } from './queue.ts'
import { reviewStyles } from './review-styles.ts'
import { isUnderWay, upload, uploads } from './uploads.ts'
import '../../facts/fact-correct.ts'
import '../../ui/tabs.ts'
import './batch-accept.ts'
import './fact-panel.ts'
import './upload-view.ts'

const m = messages(
  {
    title: '审核',
    queue: '待办事实',
    tabs: { pending: '待审', conflicting: '冲突', stale: '过时' },
    upload: '上传文档',
    uploading: (n: number) => `正在读取 ${n} 份`,
    batch: '批量接受',
    attribute: '属性',
    all: '全部',
    sure: '可信度',
    ranges: { '': '全部', high: '80% 以上', middle: '50%–80%', low: '50% 以下' },
    park: (name: string) => `园区：${name}`,
    document: '只看一份文档',
    speaksOf: '文档提到：',
    emptyDocument: '这份文档没有待看的事实：可信度高的已直接采用，可在园区页查看。',
    drop: '去掉此筛选',
    empty: {
      pending: '没有待审的事实',
      conflicting: '没有互相冲突的事实',
      stale: '没有过时的事实',
    },
    emptyHint: '上传文档后，需要人看的事实会出现在这里。',
    emptyFiltered: '换个筛选条件，或上传新文档。',
    done: { accept: '已接受', reject: '已拒绝', correct: '已修正' },
    undone: '已撤销',
    nothing: '没有可撤销的操作',
    batchDone: (n: string) => `已批量接受 ${n} 条`,
    back: '返回列表',
    more: '载入更多',
    offline: '已离线，暂不能审核',
  },
  {
    title: 'Review',
    queue: 'Facts to look at',
    tabs: { pending: 'Waiting', conflicting: 'Contradicting', stale: 'Out of date' },
    upload: 'Upload documents',
    uploading: (n) => `Reading ${n}`,
    batch: 'Accept together',
    attribute: 'Attribute',
    all: 'All',
    sure: 'Confidence',
    ranges: { '': 'All', high: '80% and more', middle: '50%–80%', low: 'below 50%' },
    park: (name) => `Park: ${name}`,
    document: 'Of one document',
    speaksOf: 'It speaks of: ',
    emptyDocument:
      'Nothing of this document waits: what is certain enough was taken at once; see the pages of the parks.',
    drop: 'Remove this filter',
    empty: {
      pending: 'Nothing waits',
      conflicting: 'Nothing contradicts',
      stale: 'Nothing is out of date',
    },
    emptyHint: 'Upload documents, and facts that somebody should see appear here.',
    emptyFiltered: 'Try another filter, or upload a document.',
    done: { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected' },
    undone: 'Undone',
    nothing: 'Nothing to undo',
    batchDone: (n) => `${n} accepted`,
    back: 'Back to the list',
    more: 'Load more',
    offline: 'Offline: nothing can be decided now',
  },
)

const STATUSES: readonly Status[] = ['pending', 'conflicting', 'stale']
type Sure = 'high' | 'middle' | 'low'
const RANGES: Readonly<Record<Sure, Filter>> = {
  high: { minConfidence: 0.8 },
  middle: { minConfidence: 0.5, maxConfidence: 0.7999 },
  low: { maxConfidence: 0.4999 },
}

const statusOf = ({ status }: Query): Status => STATUSES.find((each) => each === status) ?? 'pending'

function filterOf({ parkId, documentId, attribute, sure }: Query): Filter {
  const known = ATTRIBUTES.find((each) => each === attribute)
  return {
    ...(parkId ? { parkId } : {}),
    ...(documentId ? { documentId } : {}),
    ...(known ? { attribute: known } : {}),
    ...(sure && Object.hasOwn(RANGES, sure) ? RANGES[sure as Sure] : {}),
  }
}

const today = () => new Date().toISOString().slice(0, 10)

/** The queue of facts that ask for a person: the list, the fact, and its document with the sentence. */
class ReviewPage extends Page {
  static override properties = {
    ...Page.properties,
    dialog: { state: true },
    correcting: { state: true },
    failure: { state: true },
    isOpen: { state: true },
  }
  static override styles = [base, reviewStyles]
  declare dialog: 'upload' | 'batch' | undefined
  declare correcting: Fact | undefined
  declare failure: unknown
  /** On a phone: whether the fact covers the list. */
  declare isOpen: boolean
  readonly #queue = new Queue(this)
  readonly #document = new Resource(this, (signal) => loadDocument(this.query.documentId ?? '', signal))
  #asked: string | undefined
  #seenId: string | undefined

  constructor() {
    super()
    this.dialog = undefined
    this.correcting = undefined
    this.failure = undefined
    this.isOpen = false
    loadSectors()
    new Follows(this, sectors, uploads)
    const act = (keys: string, zh: string, en: string, run: () => void) => ({ keys, does: { zh, en }, run })
    new Shortcuts(this, [
      act('a', '接受事实', 'Accept the fact', () => this.#accept()),
      act('c', '修正事实', 'Correct the fact', () => this.#openCorrection()),
      act('r', '拒绝事实', 'Reject the fact', () => this.#reject()),
      act('j', '下一条', 'Next fact', () => this.#step(1)),
      act('k', '上一条', 'Previous fact', () => this.#step(-1)),
      act('u', '撤销上一次操作', 'Undo the last decision', () => void this.#undo()),
      act('b', '批量接受', 'Accept together', () => (this.dialog = 'batch')),
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('dragover', this.#dragged)
    this.addEventListener('drop', this.#dropped)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('dragover', this.#dragged)
    this.removeEventListener('drop', this.#dropped)
  }

  readonly #dragged = (event: DragEvent): void => event.preventDefault()

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0 || !may('addDocuments') || !online.value) return
    this.dialog = 'upload'
    void upload(files).then(() => this.#queue.reload())
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return
    const [status, filter] = [statusOf(this.query), filterOf(this.query)]
    const asked = JSON.stringify([status, filter])
    if (asked === this.#asked) return
    this.#asked = asked
    this.isOpen = false
    void this.#queue.open(status, filter, this.query.fact)
    if (filter.documentId) void this.#openDocument()
  }

  protected override updated(): void {
    const { selectedId } = this.#queue
    if (selectedId === this.#seenId) return
    this.#seenId = selectedId
    this.renderRoot.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  /** A document with the words of an earlier one has no facts of its own: those of that one are shown. */
  async #openDocument(): Promise<void> {
    const found = await this.#document.load()
    const first = found?.document.duplicateOf
    if (first && found.document.id === this.query.documentId) this.#narrowTo({ documentId: first })
  }

  #narrowTo(change: Record<string, string | undefined>): void {
    go(href('review', {}, { ...this.query, fact: undefined, ...change }), { replace: true })
  }

  #step(by: 1 | -1): void {
    this.#queue.step(by)
  }

  #isIdle(): boolean {
    return online.value && this.dialog === undefined && this.correcting === undefined
  }

  async #decide(fact: Fact, kind: 'accept' | 'reject', send: () => Promise<Decided>): Promise<void> {
    const decided = this.#queue.decide(fact, send)
    this.#tell(fact, kind)
    try {
      await decided
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #tell(fact: Fact, kind: 'accept' | 'reject' | 'correct'): void {
    toast(`${m().done[kind]} · ${attributeName(fact.attribute)} ${factText(fact)}`, { undo: () => void this.#undo() })
  }

  /** The dialog stays until the server has taken the correction, so that nothing typed is lost. */
  async #correct(fact: Fact, correction: Correction): Promise<void> {
    try {
      await this.#queue.decide(fact, () => correct(fact.id, correction))
      this.correcting = undefined
      this.#tell(fact, 'correct')
    } catch (error) {
      this.failure = error
    }
  }

  #accept(): void {
    const fact = this.#queue.selected
    if (!fact || !this.#isIdle()) return
    const day = this.#queue.status === 'stale' ? today() : undefined
    void this.#decide(fact, 'accept', () => accept(fact.id, day))
  }

  #reject(): void {
    const fact = this.#queue.selected
    if (fact && this.#isIdle()) void this.#decide(fact, 'reject', () => reject(fact.id))
  }

  #openCorrection(): void {
    if (!this.#queue.selected || !this.#isIdle()) return
    this.failure = undefined
    this.correcting = this.#queue.selected
  }

  async #undo(): Promise<void> {
    try {
      const fact = await this.#queue.undoLast()
      toast(fact ? `${m().undone} · ${attributeName(fact.attribute)}` : m().nothing)
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #batchDone({ count, reviewIds }: BatchDone): void {
    const back = async () => {
      try {
        for (const id of [...reviewIds].reverse()) await undo(id)
        toast(m().undone)
      } catch (error) {
        toast(failureText(error), { kind: 'bad' })
      }
      await this.#queue.reload()
    }
    toast(m().batchDone(number(count)), { undo: () => void back() })
    void this.#queue.reload()
  }

  #filters(): TemplateResult {
    const { parkId, documentId, attribute = '', sure = '' } = this.query
    const counts = this.#queue.counts?.attributes ?? []
    const countOf = (each: string) => counts.find((of) => of.attribute === each)?.[this.#queue.status]
    const name = this.#queue.items?.find((fact) => fact.parkId === parkId)?.parkName ?? parkId
    const chip = (text: string, change: Record<string, undefined>) =>
      html`<button type="button" class="small" title=${m().drop} @click=${() => this.#narrowTo(change)}>${text} ${icon('close', 14)}</button>`
    return html`<div class="filters">
      <label><span class="unseen">${m().attribute}</span><select @change=${(event: Event) => this.#narrowTo({ attribute: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${attribute === ''}>${m().attribute}: ${m().all}</option>
        ${ATTRIBUTES.map((each) => {
          const count = attribute === '' ? countOf(each) : undefined
          return html`<option value=${each} ?selected=${each === attribute}>${attributeName(each)}${count ? ` (${count})` : ''}</option>`
        })}</select></label>
      <label><span class="unseen">${m().sure}</span><select @change=${(event: Event) => this.#narrowTo({ sure: (event.target as HTMLSelectElement).value })}>
        ${Object.entries(m().ranges).map(([id, text]) => html`<option value=${id} ?selected=${id === sure}>${m().sure}: ${text}</option>`)}</select></label>
      ${parkId ? chip(m().park(name ?? ''), { parkId: undefined }) : nothing}
      ${documentId ? html`${chip(m().document, { documentId: undefined })}${this.#parks()}` : nothing}
    </div>`
  }

  /** The parks that the document speaks of. */
  #parks(): TemplateResult | typeof nothing {
    const { parks = [] } = this.#document.value ?? {}
    const ids = [...new Set(parks.map(({ parkId }) => parkId))]
    if (ids.length === 0) return nothing
    return html`<p class="small parks">${m().speaksOf}${ids.map(
      (id) => html`<a href=${href('park', { id })}>${parks.find(({ parkId }) => parkId === id)?.name}</a> `,
    )}</p>`
  }

  #item(fact: Fact): TemplateResult {
    const isHere = fact.id === this.#queue.selectedId
    return html`<li><button type="button" class="item" aria-current=${isHere ? 'true' : 'false'} data-fact=${fact.id} @click=${() => {
      this.#queue.select(fact.id)
      this.isOpen = true
    }}><span class="what"><span class="muted">${attributeName(fact.attribute)}</span> <strong class="num">${factText(fact)}</strong></span>
      <span class="num sure ${fact.confidence < 0.5 ? 'low' : ''}">${percent(fact.confidence)}</span>
      <span class="muted small where">${fact.parkName}</span></button></li>`
  }

  #list(items: readonly Fact[]): TemplateResult {
    const { status } = this.#queue
    const isNarrowed = Object.keys(this.#queue.filter).length > 0
    if (items.length === 0 && !this.#queue.hasMore)
      return emptyState(
        m().empty[status],
        this.query.documentId ? m().emptyDocument : isNarrowed ? m().emptyFiltered : m().emptyHint,
      )
    return html`<ul class="items" aria-label=${m().queue}>${items.map((fact) => this.#item(fact))}
      ${this.#queue.hasMore ? html`<li><button type="button" class="ghost small" style="width: 100%" @click=${() => void this.#queue.more()}>${m().more}</button></li>` : nothing}</ul>`
  }

  #body(): TemplateResult {
    const { items, failure, selected, status } = this.#queue
    if (!items && failure) return errorState(failure, () => void this.#queue.reload())
    return html`${failure ? errorState(failure, () => void this.#queue.reload()) : nothing}
      <div class="columns ${items?.length === 0 ? 'alone' : this.isOpen && selected ? 'open' : ''}">
      <section class="card list" aria-label=${m().queue}>${this.#filters()}${items ? this.#list(items) : html`<div class="wait">${skeleton(9)}</div>`}</section>
      ${
        selected
          ? html`<pm-fact-panel .fact=${selected} status=${status} @pm-accept=${() => this.#accept()} @pm-reject=${() => this.#reject()}
              @pm-correct=${() => this.#openCorrection()} @pm-park=${() => this.#narrowTo({ parkId: selected.parkId })}
              @close=${() => (this.isOpen = false)}></pm-fact-panel>`
          : items && items.length > 0
            ? html`<div class="card wait">${skeleton(9)}</div>`
            : nothing
      }</div>`
  }

  #dialogs(): TemplateResult {
    const close = () => (this.dialog = undefined)
    return html`${this.dialog === 'upload' ? html`<pm-upload @close=${close} @pm-read=${() => void this.#queue.reload()}></pm-upload>` : nothing}
      ${
        this.dialog === 'batch'
          ? html`<pm-batch-accept .filter=${this.#queue.filter} @close=${close}
              @pm-done=${({ detail }: CustomEvent<BatchDone>) => this.#batchDone(detail)}></pm-batch-accept>`
          : nothing
      }
      ${
        this.correcting
          ? html`<pm-fact-correct .fact=${this.correcting} parkName=${this.correcting.parkName ?? ''} .failure=${this.failure}
              @close=${() => (this.correcting = undefined)} @pm-correct=${({ detail }: CustomEvent<Correction>) => void this.#correct(this.correcting!, detail)}></pm-fact-correct>`
          : nothing
      }`
  }

  override render(): TemplateResult {
    const { status, counts } = this.#queue
    const reading = uploads.value.filter(isUnderWay).length
    const tabs = STATUSES.map((id) => ({ id, label: m().tabs[id], ...(counts ? { count: counts[id] } : {}) }))
    const tools = html`
      ${status === 'pending' && may('acceptFacts') ? html`<button type="button" ?disabled=${!online.value} @click=${() => (this.dialog = 'batch')}>${m().batch}</button>` : nothing}
      ${may('addDocuments') ? html`<button type="button" class="primary" @click=${() => (this.dialog = 'upload')}>${icon('plus', 16)}${reading > 0 ? m().uploading(reading) : m().upload}</button>` : nothing}`
    return html`${pageHead(m().title, tools)}
      <pm-tabs label=${m().title} .tabs=${tabs} selected=${status} @pm-select=${({ detail }: CustomEvent<Status>) =>
        this.#narrowTo({
          status: detail === 'pending' ? undefined : detail,
        })}>${this.#body()}</pm-tabs>${this.#dialogs()}`
  }
}
customElements.define('pm-review-page', ReviewPage)
