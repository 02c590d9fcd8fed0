import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { loadSectors, sectorName, sectors } from '../../facts/catalogue.ts'
import { floor, ground } from '../../facts/value.ts'
import { TENURES, USES, wordOf } from '../../facts/words.ts'
import { number } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { Resource } from '../../resource.ts'
import { hrefIfAny } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState, scoreBar } from '../../ui/parts.ts'

type Answer = operations['listParkRequests']['responses'][200]['content']['application/json']
type Matched = Answer['matches'][number]
type Profile = Matched['match']['profile']

const m = messages(
  {
    none: '暂无符合的需求',
    noneHint: '没有未完成的需求与此园区匹配；新需求到来后会出现在这里。',
    total: (n: string) => `共 ${n} 条未完成的需求可以落在此园区，联系人已隐去`,
    rank: (n: number) => `在所有园区中排第 ${n}`,
    beyond: '排名在 50 名之后',
    doubts: '待确认：',
    partly: '部分满足：',
    against: '不满足：',
    raised: '园区已表示意向',
    land: '用地',
    floor: '面积',
    moveBy: '入驻不晚于',
    unnamed: '未说明产业的需求',
  },
  {
    none: 'No request fits yet',
    noneHint: 'No open request fits this park; new ones appear here.',
    total: (n) => `${n} open requests could settle here; contacts are hidden`,
    rank: (n) => `No. ${n} of all parks`,
    beyond: 'beyond the first 50',
    doubts: 'To be asked: ',
    partly: 'In part: ',
    against: 'Not met: ',
    raised: 'the park raised its hand',
    land: 'land',
    floor: 'space',
    moveBy: 'in by',
    unnamed: 'A request that names no sector',
  },
)

type Range = { min?: number; max?: number; approx?: boolean } | undefined

function range(label: string, of: Range, show: (value: number) => string): string | undefined {
  if (!of || (of.min === undefined && of.max === undefined)) return undefined
  const { min, max } = of
  if (min !== undefined && max !== undefined)
    return `${label} ${min === max ? show(min) : `${show(min)} – ${show(max)}`}`
  return `${label} ${min === undefined ? `≤ ${show(max!)}` : `≥ ${show(min)}`}`
}

/** A profile in a line: what, how, and how much. */
function summary({ uses, tenure, landM2, floorM2, moveBy }: Profile): string {
  const words = (names: typeof USES, ids: readonly string[] | undefined) => ids?.map((id) => wordOf(names, id))
  return [
    ...(words(USES, uses) ?? []),
    ...(words(TENURES, tenure) ?? []),
    range(m().land, landM2 as Range, ground),
    range(m().floor, floorM2 as Range, floor),
    moveBy && `${m().moveBy} ${moveBy}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The open requests that fit a park, the best first, without the persons. */
class ParkRequests extends LitElement {
  static override properties = { parkId: {} }
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-3);
      }
      li {
        align-items: start;
        display: grid;
        gap: var(--space-1) var(--space-4);
        grid-template-columns: 150px minmax(0, 1fr);
        padding: var(--space-3);
      }
      .points {
        display: grid;
        gap: 4px;
      }
      .points strong {
        font-size: var(--text-l);
      }
      @media (max-width: 760px) {
        li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ]
  declare parkId: string
  readonly #found = new Resource<Answer>(this, (signal) =>
    ask(api.GET('/v1/parks/{id}/requests', { params: { path: { id: this.parkId }, query: { limit: 50 } }, signal })),
  )

  constructor() {
    super()
    this.parkId = ''
    loadSectors()
    new Follows(this, lang, sectors)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('parkId') && this.parkId) void this.#found.load()
  }

  #row({ match, handRaised }: Matched): TemplateResult {
    const { profile, rank, criteria } = match
    const names = (status: string) => criteria.filter((each) => each.status === status).map(({ id }) => nameOf(id))

    const title = profile.sectors?.map(sectorName).join(lang.value === 'zh' ? '、' : ', ') || m().unnamed
    const address = hrefIfAny('request', { id: match.id })
    const said = (label: string, criteria: readonly string[]) =>
      criteria.length > 0
        ? html`<p class="small muted">${label}${criteria.join(lang.value === 'zh' ? '、' : ', ')}</p>`
        : nothing
    return html`<li class="card"><div class="points"><strong class="num">${number(match.score)}</strong>${scoreBar(match)}
        <span class="muted small">${rank === null ? m().beyond : m().rank(rank)}</span></div>
      <div><h3>${address ? html`<a href=${address}>${title}</a>` : title} ${handRaised ? html`<span class="chip good">${m().raised}</span>` : nothing}</h3>
        <p class="num">${summary(profile)}</p>
        ${said(m().partly, names('partial'))}${said(m().against, names('unmet'))}${said(m().doubts, names('unknown'))}</div></li>`
  }

  override render(): TemplateResult {
    return this.#found.view(({ matches, total }) =>
      matches.length === 0
        ? emptyState(m().none, m().noneHint)
        : html`<p class="muted small" role="status">${m().total(number(total))}</p><ul>${matches.map((matched) => this.#row(matched))}</ul>`,
    )
  }
}
customElements.define('pm-park-requests', ParkRequests)
