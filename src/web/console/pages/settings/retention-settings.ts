import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { percent } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { styles } from './styles.ts'

const m = messages(
  {
    about: '以下由服务器的环境变量决定，在此只能查看；修改后需重启服务。',
    days: (n: number) => `${n} 天`,
    never: '永不',
    perMinute: (n: number) => (n === 0 ? '不限' : `每分钟 ${n} 次`),
    none: '未设置',
    retention: '客户信息保存期限',
    retentionMeans: (n: number): string =>
      n === 0
        ? '需求会一直保存，直到有人删除。请确认这符合你们告知客户的保存期限。'
        : '最后一次跟进之后超过此期限，需求连同联系方式、原话、时间线和报告一起永久删除；审计日志只留下编号。只要有人跟进，期限就重新计算。',
    pool: '回到公海',
    poolMeans: (n: number): string =>
      n === 0
        ? '需求不会自动回到公海。'
        : '进行中的需求在此期限内无人跟进、也没有安排以后的跟进，就回到公海，谁都可以认领。',
    accept: '自动采纳的可信度',
    acceptMeans: '从文档抽取的事实达到此可信度就直接采纳，其余进入审核。',
    rate: '接口调用上限',
    rateMeans: '每个地址的请求数，超过时返回 429。',
    form: '表单提交上限',
    formMeans: '每个地址的表单请求数；每个密钥另有二十倍的上限。',
    map: '地图瓦片',
    mapMeans: '产业地图的底图；不设置时地图没有底图，仍可使用。',
    url: '对外网址',
    urlMeans: '推送消息中的链接和表单代码使用此地址。',
    version: '版本',
  },
  {
    about: 'These come from the environment of the server and can only be looked at here; a change needs a restart.',
    days: (n) => `${n} days`,
    never: 'Never',
    perMinute: (n) => (n === 0 ? 'No limit' : `${n} a minute`),
    none: 'Not set',
    retention: 'Retention of personal data',
    retentionMeans: (n) =>
      n === 0
        ? 'Requests are kept until somebody deletes them. Make sure that this is what you tell your clients.'
        : 'This long after the last work on it a request is erased for good, with its contact, note, timeline and reports; the audit log keeps the number only. Work on it starts the time anew.',
    pool: 'Back to the public pool',
    poolMeans: (n) =>
      n === 0
        ? 'Requests do not go back by themselves.'
        : 'An open request on which nobody worked for this long, and with no follow-up planned, goes back to the pool, where anybody may take it.',
    accept: 'Accepted by itself from',
    acceptMeans: 'Facts read from documents are accepted at this confidence or more; others wait for review.',
    rate: 'Limit of the API',
    rateMeans: 'Requests from one address; beyond it the answer is 429.',
    form: 'Limit of forms',
    formMeans: 'Form requests from one address; each key may send twenty times that.',
    map: 'Map tiles',
    mapMeans: 'The background of the industry map; without it the map works all the same.',
    url: 'Public address',
    urlMeans: 'Links in messages and the snippet of the form use it.',
    version: 'Version',
  },
)

/** What the configuration of the server says, and what it means for the work. */
class RetentionSettings extends LitElement {
  static override styles = [
    base,
    styles,
    css`
      dl {
        display: grid;
        gap: var(--space-4);
      }
      dl div {
        display: grid;
        gap: 2px var(--space-4);
        grid-template-columns: minmax(120px, 190px) minmax(0, 1fr);
      }
      dt {
        font-weight: 600;
      }
      dd.means {
        color: var(--muted);
        font-size: var(--text-s);
        grid-column: 2;
        max-width: 64ch;
      }
      dd {
        overflow-wrap: anywhere;
      }
      @media (max-width: 520px) {
        dl div {
          grid-template-columns: minmax(0, 1fr);
        }
        dd.means {
          grid-column: 1;
        }
      }
    `,
  ]
  readonly #settings = new Resource(this, (signal) => ask(api.GET('/v1/settings', { signal })))

  constructor() {
    super()
    new Follows(this, lang)
    void this.#settings.load()
  }

  override render(): TemplateResult {
    const days = (n: number) => (n === 0 ? m().never : m().days(n))
    const row = (name: string, value: string, means?: string) =>
      html`<div><dt>${name}</dt><dd class="num">${value}</dd>${means ? html`<dd class="means">${means}</dd>` : nothing}</div>`
    return html`<p class="muted">${m().about}</p>${this.#settings.view(
      (now) => html`<dl class="card">
        ${row(m().retention, days(now.retentionDays), m().retentionMeans(now.retentionDays))}
        ${row(m().pool, days(now.poolDays), m().poolMeans(now.poolDays))}
        ${row(m().accept, percent(now.acceptConfidence), m().acceptMeans)}
        ${row(m().rate, m().perMinute(now.rateLimit), m().rateMeans)}
        ${row(m().form, m().perMinute(now.formRateLimit), m().formMeans)}
        ${row(m().url, now.publicUrl ?? m().none, m().urlMeans)}
        ${row(m().map, now.map?.tileUrl ?? m().none, m().mapMeans)}
        ${row(m().version, now.version)}</dl>`,
    )}`
  }
}
customElements.define('pm-retention-settings', RetentionSettings)
