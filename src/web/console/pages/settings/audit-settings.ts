import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { Resource } from '../../resource.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { styles } from './styles.ts'

type Entry = operations['listAudit']['responses'][200]['content']['application/json']['items'][number]

const PAGE = 50

const m = messages(
  {
    about: '谁查看、导出、修改或删除了什么。记录不含个人信息，也不随需求删除。',
    subject: '对象编号',
    subjectHint: '粘贴需求、账号、密钥或推送的编号，只看与它有关的记录',
    time: '时间',
    who: '谁',
    action: '做了什么',
    what: '对象',
    detail: '详情',
    more: '显示更早的',
    none: '没有记录',
    noneHint: '查看联系方式、导出、改账号和密钥等操作会记在这里。',
    kinds: { key: '密钥', system: '系统', open: '未登录', account: '账号' } as Readonly<Record<string, string>>,
    actions: {
      'request.revealed': '查看联系方式',
      'requests.exported': '导出需求',
      'request.erased': '删除需求',
      'contact.read_by_park': '园区查看联系方式',
      'account.created': '创建账号',
      'account.changed': '修改账号',
      'key.created': '创建密钥',
      'key.revoked': '吊销密钥',
      'webhook.created': '创建推送',
      'webhook.changed': '修改推送',
      'webhook.tested': '测试推送',
      'webhook.removed': '删除推送',
      'preset.created': '保存权重组合',
      'preset.changed': '修改权重组合',
      'preset.removed': '删除权重组合',
      'rule.created': '创建分配规则',
      'rule.removed': '删除分配规则',
      'person.exported': '导出个人信息',
      'person.erased': '删除个人信息',
    } as Readonly<Record<string, string>>,
  },
  {
    about:
      'Who looked at, exported, changed or erased what. It holds no personal data, and stays when a request is erased.',
    subject: 'Id of the subject',
    subjectHint: 'Paste the id of a request, an account, a key or a webhook to see what concerns it',
    time: 'Time',
    who: 'Who',
    action: 'Did what',
    what: 'To',
    detail: 'Detail',
    more: 'Show earlier ones',
    none: 'Nothing noted',
    noneHint: 'Looks at contacts, exports, and changes of accounts and keys stand here.',
    kinds: { key: 'Key', system: 'System', open: 'Not signed in', account: 'Account' },
    actions: {
      'request.revealed': 'Looked at a contact',
      'requests.exported': 'Exported requests',
      'request.erased': 'Erased a request',
      'contact.read_by_park': 'A park read a contact',
      'account.created': 'Made an account',
      'account.changed': 'Changed an account',
      'key.created': 'Made a key',
      'key.revoked': 'Revoked a key',
      'webhook.created': 'Made a webhook',
      'webhook.changed': 'Changed a webhook',
      'webhook.tested': 'Tested a webhook',
      'webhook.removed': 'Removed a webhook',
      'preset.created': 'Saved a set of weights',
      'preset.changed': 'Changed a set of weights',
      'preset.removed': 'Removed a set of weights',
      'rule.created': 'Made an assignment rule',
      'rule.removed': 'Removed an assignment rule',
      'person.exported': 'Exported a person',
      'person.erased': 'Erased a person',
    },
  },
)

/** The audit log, the last entry first. */
class AuditSettings extends LitElement {
  static override properties = { subject: { state: true }, earlier: { state: true }, cursor: { state: true } }
  static override styles = [
    base,
    styles,
    css`
      code {
        font: var(--text-xs) / 1.4 var(--mono);
      }
    `,
  ]
  declare subject: string
  declare earlier: readonly Entry[]
  declare cursor: string | null
  readonly #log = new Resource(this, (signal) =>
    ask(api.GET('/v1/audit', { params: { query: this.#query() }, signal })),
  )
  readonly #accounts = new Resource(this, (signal) => ask(api.GET('/v1/accounts', { signal })))
  readonly #keys = new Resource(this, (signal) => ask(api.GET('/v1/keys', { signal })))

  constructor() {
    super()
    this.subject = ''
    this.earlier = []
    this.cursor = null
    new Follows(this, lang)
    void this.#reload()
    void this.#accounts.load()
    void this.#keys.load()
  }

  #query(cursor?: string) {
    return { limit: PAGE, ...(this.subject ? { subject: this.subject } : {}), ...(cursor ? { cursor } : {}) }
  }

  async #reload(): Promise<void> {
    const page = await this.#log.load()
    this.earlier = []
    this.cursor = page?.nextCursor ?? null
  }

  async #more(): Promise<void> {
    try {
      const page = await ask(api.GET('/v1/audit', { params: { query: this.#query(this.cursor ?? undefined) } }))
      this.earlier = [...this.earlier, ...page.items]
      this.cursor = page.nextCursor
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #nameOf({ actorKind, actorId }: Entry): string {
    const named = actorKind === 'key' ? this.#keys.value?.items : this.#accounts.value?.items
    const name = named?.find(({ id }) => id === actorId)?.name
    const kind = m().kinds[actorKind] ?? actorKind
    return actorKind === 'key' && name ? `${kind} ${name}` : (name ?? kind)
  }

  #subjectOf({ subject, action }: Entry): unknown {
    if (subject === null) return '–'
    if (action.startsWith('account.'))
      return this.#accounts.value?.items.find(({ id }) => id === subject)?.name ?? subject
    if (action.startsWith('key.')) return this.#keys.value?.items.find(({ id }) => id === subject)?.name ?? subject
    const short = html`<code title=${subject}>…${subject.slice(-12)}</code>`
    return action === 'request.revealed' ? html`<a href=${href('request', { id: subject })}>${short}</a>` : short
  }

  #row(entry: Entry): TemplateResult {
    const detail = Object.entries(entry.detail ?? {}).map(
      ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    )
    return html`<tr><td class="num">${moment(entry.at)}</td><td>${this.#nameOf(entry)}</td><td>${m().actions[entry.action] ?? entry.action}</td>
      <td>${this.#subjectOf(entry)}</td><td class="wrap muted small">${detail.join(' · ')}</td></tr>`
  }

  override render(): TemplateResult {
    const pick = (event: Event) => {
      this.subject = (event.target as HTMLInputElement).value.trim().slice(0, 200)
      void this.#reload()
    }
    return html`<div class="head"><p class="muted">${m().about}</p>
        <input type="search" style="max-width: 300px" aria-label=${m().subject} placeholder=${m().subject} title=${m().subjectHint} @change=${pick} /></div>
      ${this.#log.view(({ items }) =>
        items.length === 0
          ? emptyState(m().none, m().noneHint)
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${m().action}><table class="data"><thead><tr><th scope="col">${m().time}</th><th scope="col">${m().who}</th><th scope="col">${m().action}</th>
              <th scope="col">${m().what}</th><th scope="col">${m().detail}</th></tr></thead>
            <tbody>${[...items, ...this.earlier].map((entry) => this.#row(entry))}</tbody></table></div>
            ${this.cursor === null ? nothing : html`<button type="button" class="ghost" @click=${this.#more}>${m().more}</button>`}`,
      )}`
  }
}
customElements.define('pm-audit-settings', AuditSettings)
