import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, Failure } from '../../api.ts'
import { lang, messages, say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import { attempt } from './parts.ts'
import { styles } from './styles.ts'

type Preset = operations['listWeightPresets']['responses'][200]['content']['application/json']['items'][number]
type Criterion = Preset['must'][number]

const MOST = 40

const m = messages(
  {
    about: '工作台上可以一键套用的权重组合，全办公室共用。系统自带的不能修改，可以另存后调整。',
    add: '新建组合',
    builtIn: '自带',
    must: '必须',
    edit: '修改',
    copy: '另存',
    remove: '删除',
    name: '名称',
    weights: '权重',
    weightsHint: '0 表示不计分。勾选“必须”后，不满足该条件的园区会被排除。',
    editHeading: '修改组合',
    copyOf: (name: string) => `${name}（副本）`,
    cancel: '取消',
    save: '保存',
    taken: '已有同名的组合，请换一个名称。',
    saved: (name: string) => `已保存“${name}”`,
    removed: (name: string) => `已删除“${name}”`,
    mustOf: (criterion: string) => `${criterion}：必须`,
  },
  {
    about:
      'Sets of weights that the desk applies at one click, shared by the office. Those of the product stay as they are; save a copy to change it.',
    add: 'New set',
    builtIn: 'built in',
    must: 'must',
    edit: 'Edit',
    copy: 'Copy',
    remove: 'Delete',
    name: 'Name',
    weights: 'Weights',
    weightsHint: '0 does not count. With “must” a park that does not meet the criterion is left out.',
    editHeading: 'Edit set',
    copyOf: (name) => `${name} (copy)`,
    cancel: 'Cancel',
    save: 'Save',
    taken: 'Another set has this name; choose another one.',
    saved: (name) => `“${name}” is saved`,
    removed: (name) => `“${name}” is deleted`,
    mustOf: (criterion) => `${criterion}: must`,
  },
)

interface Draft {
  id?: string
  name: string
  weights: Record<string, number>
  must: Criterion[]
}

/** Named sets of weights and musts: those of the product, and those of the office, which can be changed here. */
class PresetSettings extends LitElement {
  static override properties = { draft: { state: true }, failure: { state: true }, isBusy: { state: true } }
  static override styles = [
    base,
    styles,
    css`
      .presets {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
      }
      .card {
        align-content: start;
        display: grid;
        gap: var(--space-2);
      }
      .bars {
        display: grid;
        font-size: var(--text-s);
        gap: 3px var(--space-2);
        grid-template-columns: auto minmax(40px, 1fr) 2em;
      }
      .bars svg {
        align-self: center;
        height: 8px;
        width: 100%;
      }
      .bars rect {
        fill: var(--accent);
      }
      .bars .num {
        text-align: right;
      }
      .sliders {
        align-items: center;
        display: grid;
        gap: 2px var(--space-3);
        grid-template-columns: auto minmax(60px, 1fr) 2em auto;
      }
    `,
  ]
  declare draft: Draft | undefined
  declare failure: unknown
  declare isBusy: boolean
  readonly #presets = new Resource(this, (signal) => ask(api.GET('/v1/weight-presets', { signal })))

  constructor() {
    super()
    this.draft = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
    void this.#presets.load()
  }

  #close(): void {
    this.draft = undefined
    this.failure = undefined
  }

  /** What a set that lacks a weight counts with. */
  #defaults(): Record<string, number> {
    return { ...(this.#presets.value?.items[0]?.weights as Record<string, number>) }
  }

  #edit({ id, names, weights, must, builtIn }: Preset): void {
    const name = builtIn ? m().copyOf(say(names)) : say(names)
    this.draft = { ...(builtIn ? {} : { id }), name, weights: { ...this.#defaults(), ...weights }, must: [...must] }
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!this.draft || this.isBusy) return
    const { id, name, weights, must } = this.draft
    const body = { name: name.trim(), weights, must }
    this.isBusy = true
    this.failure = undefined
    try {
      if (id) await ask(api.PATCH('/v1/weight-presets/{id}', { params: { path: { id } }, body }))
      else await ask(api.POST('/v1/weight-presets', { body }))
      toast(m().saved(body.name))
      this.#close()
      await this.#presets.load()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  async #remove({ id, names, weights, must }: Preset): Promise<void> {
    const name = say(names)
    const restore = () =>
      attempt(() => ask(api.POST('/v1/weight-presets', { body: { name, weights, must } })), m().saved(name)).then(() =>
        this.#presets.load(),
      )
    if (
      await attempt(() => ask(api.DELETE('/v1/weight-presets/{id}', { params: { path: { id } } })), m().removed(name))
    )
      toast(m().removed(name), { undo: restore })
    await this.#presets.load()
  }

  #preset(preset: Preset): TemplateResult {
    const { names, weights, must, builtIn } = preset
    const given = Object.entries(weights as Record<Criterion, number>) as [Criterion, number][]
    const off = !online.value
    const actions = may('createWeightPreset')
      ? html`<div class="row">${
          builtIn
            ? nothing
            : html`<button type="button" class="small" ?disabled=${off} @click=${() => this.#edit(preset)}>${m().edit}</button>
          <button type="button" class="small" ?disabled=${off} @click=${() => void this.#remove(preset)}>${m().remove}</button>`
        }
        ${builtIn ? html`<button type="button" class="small" ?disabled=${off} @click=${() => this.#edit(preset)}>${m().copy}</button>` : nothing}</div>`
      : nothing
    return html`<li class="card"><div class="row"><h3 class="grow">${say(names)}</h3>${builtIn ? html`<span class="chip">${m().builtIn}</span>` : nothing}</div>
      <div class="bars">${given.map(
        ([
          id,
          weight,
        ]) => html`<span>${nameOf(id)}${must.includes(id) ? html` <span class="chip warn">${m().must}</span>` : nothing}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.min(100, (weight / MOST) * 100)} height="8" rx="2"></rect></svg>
          <span class="num">${weight}</span>`,
      )}</div>${actions}</li>`
  }

  #slider(draft: Draft, id: Criterion): TemplateResult {
    const set = (event: Event) => {
      this.draft = { ...draft, weights: { ...draft.weights, [id]: Number((event.target as HTMLInputElement).value) } }
    }
    const toggle = (event: Event) => {
      const others = draft.must.filter((each) => each !== id)
      this.draft = { ...draft, must: (event.target as HTMLInputElement).checked ? [...others, id] : others }
    }
    return html`<label for="w-${id}">${nameOf(id)}</label><input id="w-${id}" type="range" min="0" max=${MOST} step="1" .value=${String(draft.weights[id] ?? 0)} @input=${set} />
      <span class="num">${draft.weights[id] ?? 0}</span>
      <label class="check small"><input type="checkbox" aria-label=${m().mustOf(nameOf(id))} .checked=${draft.must.includes(id)} @change=${toggle} />${m().must}</label>`
  }

  #problem(): unknown {
    if (this.failure instanceof Failure && this.failure.code === 'conflict')
      return html`<p class="notice bad" role="alert">${m().taken}</p>`
    return this.failure ? errorState(this.failure) : nothing
  }

  #dialog(): TemplateResult {
    const { draft } = this
    const name = (event: Event) => {
      if (this.draft) this.draft = { ...this.draft, name: (event.target as HTMLInputElement).value }
    }
    const ids = Object.keys(this.#defaults()) as Criterion[]
    return html`<pm-dialog heading=${draft?.id ? m().editHeading : m().add} ?open=${draft !== undefined} @close=${this.#close}>
      ${
        draft
          ? html`<form id="preset" @submit=${this.#save}>
        ${field({ id: 'name', label: m().name }, html`<input id="name" required maxlength="60" .value=${draft.name} aria-describedby="name-hint" @input=${name} />`)}
        <p class="muted small">${m().weightsHint}</p>
        <div class="sliders" role="group" aria-label=${m().weights}>${ids.map((id) => this.#slider(draft, id))}</div>
        ${this.#problem()}</form>`
          : nothing
      }
      <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
      <button slot="actions" type="submit" form="preset" class="primary" ?disabled=${!online.value || this.isBusy}>${m().save}</button></pm-dialog>`
  }

  override render(): TemplateResult {
    const add = () => {
      this.draft = { name: '', weights: this.#defaults(), must: [] }
    }
    return html`<div class="head"><p class="muted">${m().about}</p>${
      may('createWeightPreset')
        ? html`<button type="button" class="primary" ?disabled=${!online.value || !this.#presets.value} @click=${add}>${m().add}</button>`
        : nothing
    }</div>
      ${this.#presets.view(({ items }) => html`<ul class="presets">${items.map((preset) => this.#preset(preset))}</ul>`)}${this.#dialog()}`
  }
}
customElements.define('pm-preset-settings', PresetSettings)
