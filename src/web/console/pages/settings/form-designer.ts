import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'
import { copyable } from './parts.ts'
import { contrast, EMPTY_DESIGN, type FormDesign, previewOf, snippetOf } from './snippet.ts'
import { styles } from './styles.ts'

const FIELDS = [
  ...(['sector', 'region', 'tenure', 'land', 'floor', 'height', 'load'] as const),
  ...(['power', 'rent', 'investment', 'headcount', 'move-by', 'email'] as const),
] as const
type Names = Readonly<Record<string, string>>

const m = messages(
  {
    about: '调好后把代码放进网页即可。旁边是表单的实际样子；预览没有密钥，填写的内容不会保存。',
    look: '样式',
    mode: '形式',
    modes: { inline: '嵌在页面里', popup: '按钮弹窗', tab: '侧边标签' } as Names,
    lang: '语言',
    langs: { '': '跟随网页', zh: '中文', en: 'English' } as Names,
    accent: '主色',
    text: '文字',
    surface: '背景',
    radius: '圆角',
    reset: '恢复默认样式',
    contrast: (ratio: string) => `文字与背景的对比度只有 ${ratio}，低于 4.5，不易阅读。`,
    fields: '增加的字段',
    fieldsHint: '默认有需求、用途、税收、公司、联系人、手机号；字段越少，填的人越多。',
    names: {
      sector: '行业',
      region: '地区',
      tenure: '租买方式',
      land: '用地',
      floor: '面积',
      height: '层高',
      load: '承重',
      power: '用电',
      rent: '租金',
      investment: '投资',
      headcount: '人数',
      'move-by': '入驻时间',
      email: '邮箱',
    } as Names,
    more: '来源与隐私',
    campaign: '活动名称',
    campaignHint: '随需求保存，用于统计来源；不填则取网址里的 utm_campaign。',
    consentUrl: '隐私政策网址',
    key: '密钥',
    keyAbout: '表单用公开密钥提交，只在下列网站的网页上有效。',
    origins: '网站来源',
    originsHint: '每行一个，例如 https://www.example.com',
    keyName: '官网表单',
    make: '创建密钥并写入代码',
    made: '密钥已写入代码。它只显示这一次，请现在复制代码。',
    code: '网页代码',
    noKey: '还没有密钥：先创建，或把 pk_… 换成已有的表单密钥。',
    preview: '表单预览',
  },
  {
    about:
      'Set it up, then put the code into a page. Beside it is the form as it looks; it has no key there, so nothing is stored.',
    look: 'Looks',
    mode: 'Layout',
    modes: { inline: 'In the page', popup: 'Button with a dialog', tab: 'Tab at the side' },
    lang: 'Language',
    langs: { '': 'As the page', zh: '中文', en: 'English' },
    accent: 'Accent',
    text: 'Text',
    surface: 'Surface',
    radius: 'Corners',
    reset: 'Back to the usual looks',
    contrast: (ratio) => `Text on this surface has a contrast of ${ratio} only; below 4.5 it is hard to read.`,
    fields: 'More fields',
    fieldsHint:
      'Need, use, tax, company, name and phone are always there; the fewer fields, the more people fill them.',
    names: {
      sector: 'Industry',
      region: 'Place',
      tenure: 'Tenure',
      land: 'Land',
      floor: 'Floor space',
      height: 'Clear height',
      load: 'Floor load',
      power: 'Power',
      rent: 'Rent',
      investment: 'Investment',
      headcount: 'Staff',
      'move-by': 'Move in by',
      email: 'E-mail',
    },
    more: 'Source and privacy',
    campaign: 'Campaign',
    campaignHint: 'Kept with each request, for the statistics; otherwise utm_campaign of the address of the page.',
    consentUrl: 'Address of the privacy policy',
    key: 'Key',
    keyAbout: 'The form sends with a public key, which works on pages of these sites only.',
    origins: 'Origins of the pages',
    originsHint: 'One a line, such as https://www.example.com',
    keyName: 'Form of the website',
    make: 'Make a key and put it into the code',
    made: 'The key is in the code. It is shown this once: copy the code now.',
    code: 'Code for the page',
    noKey: 'There is no key yet: make one, or put a form key that you have in place of pk_….',
    preview: 'Preview of the form',
  },
)

type Colour = 'accent' | 'text' | 'surface'
const USUAL: Readonly<Record<Colour, string>> = { accent: '#0b5fae', text: '#1c2733', surface: '#ffffff' }
const READABLE = 4.5

/** Sets up the form of a website: looks, fields, key, and the code to copy, with the form itself beside it. */
class FormDesigner extends LitElement {
  static override properties = {
    design: { state: true },
    key: { state: true },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    styles,
    css`
      .columns {
        align-items: start;
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(300px, 460px) minmax(0, 1fr);
      }
      .columns > div {
        display: grid;
        gap: var(--space-3);
      }
      .two {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: 1fr 1fr;
      }
      .colours {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      input[type='range'] {
        height: var(--control);
        min-width: 0;
        width: 100%;
      }
      input[type='color'] {
        cursor: pointer;
        padding: 2px;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
      }
      iframe {
        background: #f3f5f8;
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        display: block;
        height: min(820px, 80dvh);
        width: 100%;
      }
      .preview {
        position: sticky;
        top: 0;
      }
      @media (max-width: 900px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .preview {
          position: static;
        }
      }
    `,
  ]
  declare design: FormDesign
  declare key: string | undefined
  declare failure: unknown
  declare isBusy: boolean
  readonly #settings = new Resource(this, (signal) => ask(api.GET('/v1/settings', { signal })))

  constructor() {
    super()
    this.design = EMPTY_DESIGN
    this.key = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
    void this.#settings.load()
  }

  #set(change: Partial<FormDesign>): void {
    this.design = { ...this.design, ...change }
  }

  async #makeKey(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isBusy) return
    const origins = String(new FormData(event.target as HTMLFormElement).get('origins'))
    const body = { name: m().keyName, scope: 'form' as const, origins: origins.split(/[\s,]+/).filter(Boolean) }
    this.isBusy = true
    this.failure = undefined
    try {
      this.key = (await ask(api.POST('/v1/keys', { body }))).key
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #select(name: 'mode' | 'lang', label: string, names: Names): TemplateResult {
    const pick = (event: Event) => this.#set({ [name]: (event.target as HTMLSelectElement).value })
    return field(
      { id: name, label },
      html`<select id=${name} @change=${pick}>${Object.entries(names).map(
        ([value, text]) => html`<option value=${value} .selected=${value === this.design[name]}>${text}</option>`,
      )}</select>`,
    )
  }

  #colour(name: Colour, label: string): TemplateResult {
    const pick = (event: Event) => this.#set({ [name]: (event.target as HTMLInputElement).value })
    return field(
      { id: name, label },
      html`<input id=${name} type="color" .value=${this.design[name] || USUAL[name]} @change=${pick} />`,
    )
  }

  #looks(): TemplateResult {
    const { text, surface, radius, accent } = this.design
    const ratio = contrast(text || USUAL.text, surface || USUAL.surface)
    const round = (event: Event) => this.#set({ radius: Number((event.target as HTMLInputElement).value) })
    const isChanged = accent || text || surface || radius !== EMPTY_DESIGN.radius
    return html`<section class="card stack"><h2>${m().look}</h2>
      <div class="two">${this.#select('mode', m().mode, m().modes)}${this.#select('lang', m().lang, m().langs)}</div>
      <div class="colours">${this.#colour('accent', m().accent)}${this.#colour('text', m().text)}${this.#colour('surface', m().surface)}
        ${field({ id: 'radius', label: `${m().radius} ${radius}` }, html`<input id="radius" type="range" min="0" max="24" .value=${String(radius)} @input=${round} />`)}</div>
      ${ratio < READABLE ? html`<p class="notice warn" role="status">${m().contrast(ratio.toFixed(1))}</p>` : nothing}
      ${isChanged ? html`<button type="button" class="ghost small" style="justify-self: start" @click=${() => this.#set({ accent: '', text: '', surface: '', radius: EMPTY_DESIGN.radius })}>${m().reset}</button>` : nothing}
    </section>`
  }

  #fields(): TemplateResult {
    const { fields } = this.design
    const toggle = (name: string) => (event: Event) => {
      const isOn = (event.target as HTMLInputElement).checked
      this.#set({ fields: FIELDS.filter((each) => (each === name ? isOn : fields.includes(each))) })
    }
    return html`<section class="card stack"><h2>${m().fields}</h2><p class="muted small">${m().fieldsHint}</p>
      <div class="fields">${FIELDS.map((name) => html`<label class="check"><input type="checkbox" .checked=${fields.includes(name)} @change=${toggle(name)} />${m().names[name]}</label>`)}</div></section>`
  }

  #more(): TemplateResult {
    const { campaign, consentUrl } = this.design
    const pick = (name: 'campaign' | 'consentUrl') => (event: Event) =>
      this.#set({ [name]: (event.target as HTMLInputElement).value })
    return html`<section class="card stack"><h2>${m().more}</h2>
      ${field({ id: 'campaign', label: m().campaign, hint: m().campaignHint }, html`<input id="campaign" maxlength="200" .value=${campaign} aria-describedby="campaign-hint" @input=${pick('campaign')} />`)}
      ${field({ id: 'consent', label: m().consentUrl }, html`<input id="consent" type="url" maxlength="500" placeholder="https://" .value=${consentUrl} aria-describedby="consent-hint" @input=${pick('consentUrl')} />`)}</section>`
  }

  #code(): TemplateResult {
    const server = this.#settings.value?.publicUrl ?? location.origin
    return html`<section class="card stack"><h2>${m().key}</h2><p class="muted small">${m().keyAbout}</p>
        <form @submit=${this.#makeKey}>${field(
          { id: 'origins', label: m().origins, hint: m().originsHint },
          html`<textarea id="origins" name="origins" rows="2" required aria-describedby="origins-hint"></textarea>`,
        )}${this.failure ? errorState(this.failure) : nothing}
          <div><button type="submit" class="primary" ?disabled=${!online.value || this.isBusy}>${m().make}</button></div></form></section>
      <section class="card stack"><h2>${m().code}</h2><p class=${this.key ? '' : 'muted small'} role="status">${this.key ? m().made : m().noKey}</p>
        ${copyable(snippetOf(this.design, server, this.key ?? 'pk_…'), m().code)}</section>`
  }

  override render(): TemplateResult {
    return html`<p class="muted">${m().about}</p><div class="columns">
      <div>${this.#looks()}${this.#fields()}${this.#more()}${this.#code()}</div>
      <div class="preview"><iframe title=${m().preview} src=${previewOf(this.design, lang.value)}></iframe></div></div>`
  }
}
customElements.define('pm-form-designer', FormDesigner)
