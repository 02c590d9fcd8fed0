import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask, failureText } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { toast } from '../../ui/toast.ts'
import { attempt } from './parts.ts'
import { styles } from './styles.ts'
import { type Delivery, errorName, eventName, stateName, type Webhook } from './webhook-words.ts'

const PAGE = 20

const m = messages(
  {
    heading: '发送记录',
    all: '全部',
    state: '状态',
    time: '时间',
    event: '事件',
    answer: '结果',
    attempts: (n: number) => `${n} 次`,
    next: (at: string) => `下次 ${at}`,
    again: '重发',
    planned: '已安排重发',
    more: '显示更早的',
    refresh: '刷新',
    none: '还没有发送过。点“测试”试一试。',
    since: '从此时起重发',
    replay: '全部重发',
    replayed: (n: number) => `已安排重发 ${n} 条`,
    request: '查看需求',
  },
  {
    heading: 'Delivery log',
    all: 'All',
    state: 'State',
    time: 'Time',
    event: 'Event',
    answer: 'Outcome',
    attempts: (n) => `${n} ${n === 1 ? 'attempt' : 'attempts'}`,
    next: (at) => `next ${at}`,
    again: 'Send again',
    planned: 'It is sent again',
    more: 'Show earlier ones',
    refresh: 'Refresh',
    none: 'Nothing was sent yet. Try it with “Test”.',
    since: 'Send again since',
    replay: 'Send all again',
    replayed: (n) => `${n} are sent again`,
    request: 'Open request',
  },
)

const TONES: Readonly<Record<Delivery['state'], string>> = { pending: 'warn', delivered: 'good', failed: 'bad' }
type State = Delivery['state'] | ''

/** What a webhook was sent and what came back, with sending again: one by one, or everything since an instant. */
class DeliveryLog extends LitElement {
  static override properties = {
    webhook: { attribute: false },
    state: { state: true },
    earlier: { state: true },
    cursor: { state: true },
  }
  static override styles = [
    base,
    styles,
    css`
      .tools {
        align-items: end;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .tools h3 {
        margin-right: auto;
      }
      .tools :is(select, input) {
        width: auto;
      }
    `,
  ]
  declare webhook: Webhook
  declare state: State
  declare earlier: readonly Delivery[]
  declare cursor: string | null
  readonly #log = new Resource(this, (signal) =>
    ask(
      api.GET('/v1/webhooks/{id}/deliveries', {
        params: {
          path: { id: this.webhook.id },
          query: { limit: PAGE, ...(this.state === '' ? {} : { state: this.state }) },
        },
        signal,
      }),
    ),
  )

  constructor() {
    super()
    this.state = ''
    this.earlier = []
    this.cursor = null
    new Follows(this, lang, online)
  }

  protected override firstUpdated(): void {
    void this.reload()
  }

  async reload(): Promise<void> {
    const page = await this.#log.load()
    if (!page) return
    this.earlier = []
    this.cursor = page.nextCursor
  }

  async #more(): Promise<void> {
    const query = { limit: PAGE, cursor: this.cursor ?? '', ...(this.state === '' ? {} : { state: this.state }) }
    try {
      const page = await ask(
        api.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id: this.webhook.id }, query } }),
      )
      this.earlier = [...this.earlier, ...page.items]
      this.cursor = page.nextCursor
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  async #again({ id: deliveryId }: Delivery): Promise<void> {
    const path = { id: this.webhook.id, deliveryId }
    const replay = () => ask(api.POST('/v1/webhooks/{id}/deliveries/{deliveryId}/replay', { params: { path } }))
    if (await attempt(replay, m().planned)) await this.reload()
  }

  async #replay(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const since = new Date(String(new FormData(event.target as HTMLFormElement).get('since')))
    if (Number.isNaN(since.getTime())) return
    try {
      const path = { id: this.webhook.id }
      const body = { since: since.toISOString() }
      toast(m().replayed((await ask(api.POST('/v1/webhooks/{id}/replay', { params: { path }, body }))).planned))
      await this.reload()
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #row(delivery: Delivery): TemplateResult {
    const { createdAt, type, requestId, state, attempts, lastStatus, lastError, nextAt } = delivery
    const outcome = [
      lastStatus,
      lastError === null ? null : errorName(lastError),
      attempts > 1 ? m().attempts(attempts) : null,
      state === 'pending' && attempts > 0 ? m().next(moment(nextAt)) : null,
    ]
    return html`<tr><td class="num">${moment(createdAt)}</td><td>${eventName(type)}${requestId ? html` <a class="small" href=${href('request', { id: requestId })}>${m().request}</a>` : nothing}</td>
      <td><span class="chip ${TONES[state]}">${stateName(state)}</span></td><td class="wrap small">${outcome.filter((part) => part !== null).join(' · ')}</td>
      <td class="actions"><button type="button" class="small" ?disabled=${!online.value} @click=${() => void this.#again(delivery)}>${m().again}</button></td></tr>`
  }

  #table(items: readonly Delivery[]): TemplateResult {
    if (items.length === 0) return html`<p class="muted">${m().none}</p>`
    return html`<div class="scroll" style="max-height: 420px" tabindex="0" role="region" aria-label=${m().heading}><table class="data"><thead><tr><th scope="col">${m().time}</th><th scope="col">${m().event}</th>
        <th scope="col">${m().state}</th><th scope="col">${m().answer}</th><th scope="col"><span class="unseen">${m().again}</span></th></tr></thead>
      <tbody>${items.map((each) => this.#row(each))}</tbody></table></div>
      ${this.cursor === null ? nothing : html`<button type="button" class="ghost small" @click=${this.#more}>${m().more}</button>`}`
  }

  override render(): TemplateResult {
    const states = ['', 'pending', 'delivered', 'failed'] as const
    const pick = (event: Event) => {
      this.state = (event.target as HTMLSelectElement).value as State
      void this.reload()
    }
    return html`<div class="tools"><h3>${m().heading}</h3>
        <select aria-label=${m().state} @change=${pick}>${states.map((state) => html`<option value=${state}>${state === '' ? m().all : stateName(state)}</option>`)}</select>
        <button type="button" @click=${() => void this.reload()}>${m().refresh}</button></div>
      ${this.#log.view(({ items }) => this.#table([...items, ...this.earlier]))}
      <form class="tools" style="align-items: center; display: flex" @submit=${this.#replay}><label class="small" for="since">${m().since}</label>
        <input id="since" name="since" type="datetime-local" required /><button type="submit" ?disabled=${!online.value}>${m().replay}</button></form>`
  }
}
customElements.define('pm-delivery-log', DeliveryLog)
