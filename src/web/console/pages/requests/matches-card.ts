import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { components, operations } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { moment, number, percent } from '../../format.ts'
import { lang, messages, say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { hrefIfAny } from '../../routes.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState, scoreBar } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { changeName, type Request } from './words.ts'

type Saved = operations['getRequestMatches']['responses'][200]['content']['application/json']
type Recommendation = components['schemas']['Recommendation']
type Change = Saved['changes'][number]

const m = messages(
  {
    heading: '匹配园区',
    frozen: (at: string, revision: string) => `匹配于 ${at}，按园区数据第 ${revision} 版留存。`,
    same: '此后园区数据的变化没有影响结果。',
    changed: (count: number) => `园区数据已更新，同样的需求现在有 ${count} 处不同：`,
    renewed: (count: number) => (count === 0 ? '已重新匹配，结果没有变化' : `已重新匹配，${count} 处不同`),
    renew: '重新匹配',
    none: '没有匹配的园区',
    noneHint: '补充或放宽需求后再匹配。',
    hands: '举手的园区',
    why: '逐项理由',
    more: (count: number) => `显示其余 ${count} 个`,
    rank: (rank: number) => `第 ${rank}`,
    score: '契合分',
    confidence: (share: string) => `可信度 ${share}`,
  },
  {
    heading: 'Parks that fit',
    frozen: (at, revision) => `Matched ${at}, kept as of revision ${revision} of the parks.`,
    same: 'What changed in the parks since does not change the result.',
    changed: (count) => `The parks have changed; the same needs now find ${count} things otherwise:`,
    renewed: (count) => (count === 0 ? 'Matched anew; nothing changed' : `Matched anew; ${count} things changed`),
    renew: 'Match anew',
    none: 'No park fits',
    noneHint: 'Add to the needs or widen them, then match anew.',
    hands: 'Parks that raised a hand',
    why: 'Reasons one by one',
    more: (count) => `Show ${count} more`,
    rank: (rank) => `No. ${rank}`,
    score: 'fit',
    confidence: (share) => `confidence ${share}`,
  },
)

const FIRST = 5
const TONES: Readonly<Record<string, string>> = { met: 'good', partial: 'warn', unmet: 'bad', unknown: '' }
const CHANGE_TONES: Readonly<Record<string, string>> = { new: 'good', better: 'good', worse: 'warn', gone: 'bad' }

/** The parks that a request was answered with, what would be otherwise now, and matching it anew. `@pm-matched` after that. */
class MatchesCard extends LitElement {
  static override properties = { request: { attribute: false }, isAll: { state: true }, isBusy: { state: true } }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      ol {
        display: grid;
      }
      ol > li {
        border-top: 1px solid var(--line);
        display: grid;
        gap: 4px var(--space-3);
        grid-template-columns: 2.2em minmax(0, 1fr) minmax(90px, 160px) 3.2em;
        padding: var(--space-2) 0;
      }
      ol > li:first-child {
        border-top: 0;
      }
      li > .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .rank {
        color: var(--muted);
      }
      .bar {
        align-self: center;
      }
      .points {
        font-weight: 600;
        text-align: right;
      }
      .why {
        grid-column: 2 / -1;
      }
      .why p,
      summary {
        color: var(--muted);
        font-size: var(--text-s);
      }
      summary {
        cursor: pointer;
        width: max-content;
      }
      .reasons {
        display: grid;
        gap: 4px;
        padding: var(--space-2) 0;
      }
      .reasons li {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: 7em minmax(0, 1fr);
      }
      .reasons .chip {
        justify-self: start;
      }
      .head {
        align-items: baseline;
      }
      .head h2 {
        margin-right: auto;
      }
      @media (max-width: 520px) {
        ol > li {
          grid-template-columns: 1.6em minmax(0, 1fr) 3.2em;
        }
        .bar {
          grid-column: 2 / -1;
          grid-row: 2;
        }
      }
    `,
  ]
  declare request: Request
  declare isAll: boolean
  declare isBusy: boolean
  #of = ''
  readonly saved = new Resource<Saved>(this, (signal) =>
    ask(api.GET('/v1/requests/{id}/matches', { params: { path: { id: this.request.id } }, signal })),
  )

  constructor() {
    super()
    this.isAll = false
    this.isBusy = false
    new Follows(this, lang, online)
  }

  protected override willUpdate(): void {
    const key = `${this.request.id} ${JSON.stringify(this.request.profile)}`
    if (this.#of === key) return
    this.#of = key
    void this.saved.load().then((value) => value && this.dispatchEvent(new CustomEvent('pm-loaded', { detail: value })))
  }

  async #renew(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    try {
      const path = { id: this.request.id }
      const saved = await ask(api.POST('/v1/requests/{id}/matches', { params: { path } }))
      // What changed is said once; from now on the new result is what is kept.
      this.saved.set(saved)
      toast(m().renewed(saved.changes.length))
      this.dispatchEvent(new CustomEvent('pm-matched', { detail: saved }))
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
    this.isBusy = false
  }

  #change({ kind, name, before, after }: Change): TemplateResult {
    const place = (at: Change['before']) => (at ? `${m().rank(at.rank)} · ${number(at.score, 1)}` : '–')
    return html`<li class="row"><span class="chip ${CHANGE_TONES[kind] ?? ''}">${changeName(kind)}</span><span>${name}</span>
      <span class="muted small num">${place(before)} → ${place(after)}</span></li>`
  }

  #changes({ changes }: Saved): unknown {
    if (changes.length === 0) return nothing
    return html`<div class="notice stack" style="gap: 6px"><p>${m().changed(changes.length)}</p><ul class="stack" style="gap: 4px">${changes.map((change) => this.#change(change))}</ul></div>`
  }

  #park({ parkId, name, rank, score, low, high, confidence, criteria, summary }: Recommendation): TemplateResult {
    const page = hrefIfAny('park', { id: parkId })
    return html`<li><span class="rank num">${rank}</span><span class="name">${page ? html`<a href=${page}>${name}</a>` : name}</span>
      <span class="bar">${scoreBar({ score, low, high })}</span><span class="points num">${score.toFixed(1)}</span>
      <div class="why">${summary ? html`<p>${say(summary)}</p>` : nothing}
        <details><summary>${m().why} · ${m().confidence(percent(confidence))}</summary><ul class="reasons">${criteria.map(
          ({ id, status, reason }) =>
            html`<li><span class="chip ${TONES[status] ?? ''}">${nameOf(id)}</span><span class="small">${say(reason)}</span></li>`,
        )}</ul></details></div></li>`
  }

  #parks({ saved: { result } }: Saved): TemplateResult {
    const { recommendations } = result
    if (recommendations.length === 0) return emptyState(m().none, m().noneHint)
    const shown = this.isAll ? recommendations : recommendations.slice(0, FIRST)
    const rest = recommendations.length - shown.length
    return html`<ol>${shown.map((each) => this.#park(each))}</ol>
      ${rest > 0 ? html`<button type="button" class="ghost small" style="justify-self: start" @click=${() => (this.isAll = true)}>${m().more(rest)}</button>` : nothing}`
  }

  override render(): TemplateResult {
    const renew = may('renewRequestMatches')
      ? html`<button type="button" class="small" ?disabled=${!online.value || this.isBusy} @click=${this.#renew}>${m().renew}</button>`
      : nothing
    return html`<div class="row head"><h2>${m().heading}</h2>${renew}</div>
      ${this.saved.view(
        (saved) => html`
        <p class="muted small">${m().frozen(moment(saved.saved.createdAt), number(saved.saved.result.parksRevision))} ${saved.changes.length === 0 ? m().same : nothing}</p>
        ${this.#changes(saved)}
        ${saved.raisedHands.length > 0 ? html`<p class="row"><span class="muted small">${m().hands}</span>${saved.raisedHands.map(({ name }) => html`<span class="chip accent">${name}</span>`)}</p>` : nothing}
        ${this.#parks(saved)}`,
      )}`
  }
}
customElements.define('pm-matches-card', MatchesCard)
