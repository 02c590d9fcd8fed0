import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { lang } from '../../i18n.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { m } from './messages.ts'
import { pieces, type Spanned } from './spans.ts'

export interface Mark extends Spanned {
  /** The field of the profile that was read here; undefined: nothing was understood. */
  field?: string
}

const MOST_LETTERS = 20_000

/**
 * A text area whose text is marked: what is understood is tinted, what is not is underlined. The marks lie in a copy of the text below
 * the letters, which gives the box its height too. `@pm-note` has the text, `@pm-pick` the field whose mark was clicked.
 */
class NoteBox extends LitElement {
  static override properties = { text: {}, marks: { attribute: false }, active: {} }
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      label {
        display: block;
        font-weight: 600;
        margin-bottom: var(--space-1);
      }
      .box {
        background: var(--surface);
        border: 1px solid var(--edge);
        border-radius: var(--radius-m);
        display: block;
        max-height: 38dvh;
        min-height: 148px;
        overflow-y: auto;
        position: relative;
      }
      .box:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }
      .copy,
      textarea {
        border: 0;
        font: 15px / 1.8 var(--font);
        letter-spacing: normal;
        margin: 0;
        min-height: 146px;
        overflow: hidden;
        overflow-wrap: anywhere;
        padding: var(--space-2) var(--space-3);
        white-space: pre-wrap;
        width: 100%;
        word-break: normal;
      }
      .copy {
        color: transparent;
        padding-bottom: calc(var(--space-2) + 1.8em);
      }
      .box textarea {
        background: transparent;
        display: block;
        font-size: 15px;
        height: 100%;
        inset: 0;
        outline: none;
        position: absolute;
        resize: none;
      }
      @media (pointer: coarse) {
        .copy,
        .box textarea {
          font-size: 16px;
        }
      }
      mark {
        background: var(--accent-soft);
        border-radius: 3px;
        box-shadow: inset 0 -2px 0 var(--accent);
        color: transparent;
      }
      mark.on {
        background: var(--warn-soft);
        box-shadow: inset 0 -2px 0 var(--warn);
      }
      u {
        text-decoration: underline wavy var(--warn) 1px;
        text-underline-offset: 4px;
      }
    `,
  ]
  declare text: string
  declare marks: readonly Mark[]
  declare active: string

  constructor() {
    super()
    this.text = ''
    this.marks = []
    this.active = ''
    new Follows(this, lang)
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus()
  }

  override blur(): void {
    this.renderRoot.querySelector('textarea')?.blur()
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    if (matchMedia('(pointer: fine)').matches) this.focus()
  }

  #write(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value
    this.dispatchEvent(
      new CustomEvent('pm-note', { detail: { text, isComposing: event instanceof InputEvent && event.isComposing } }),
    )
  }

  /** The field of the mark in which the caret stands, so that its chip can be shown. */
  #caret(event: Event): void {
    const at = (event.target as HTMLTextAreaElement).selectionStart
    const field = this.marks.find(({ start, end }) => start <= at && at <= end)?.field ?? ''
    this.dispatchEvent(new CustomEvent('pm-caret', { detail: field.split('.', 1)[0] ?? '' }))
  }

  #piece(text: string, mark: Mark | undefined): unknown {
    if (!mark) return text
    if (mark.field === undefined) return html`<u>${text}</u>`
    const isOn = mark.field.split('.', 1)[0] === this.active
    return html`<mark class=${isOn ? 'on' : ''}>${text}</mark>`
  }

  override render(): TemplateResult {
    const notRead = this.marks.filter(({ field }) => field === undefined)
    // Without white space of the template: it would be part of the copy.
    return html`<label for="note">${m().note}</label>
      <div class="box"><div class="copy" aria-hidden="true">${pieces(this.text, this.marks).map(({ text, span }) => this.#piece(text, span))}</div><textarea
        id="note" maxlength=${MOST_LETTERS} spellcheck="false" placeholder=${m().noteHint} aria-describedby="read" .value=${live(this.text)}
        @input=${this.#write} @compositionend=${this.#write} @click=${this.#caret} @keyup=${this.#caret}></textarea></div>
      <p id="read" class="unseen">${
        notRead.length > 0
          ? `${m().notRead}: ${notRead.map(({ start, end }) => this.text.slice(start, end)).join(', ')}`
          : nothing
      }</p>`
  }
}
customElements.define('pm-note-box', NoteBox)
