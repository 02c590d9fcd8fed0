import { virtualize } from '@lit-labs/virtualizer/virtualize.js'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { base } from './base.ts'

export interface Column<Row> {
  id: string
  label: string
  /** Width as in CSS grids: 2fr, 120px. */
  width: string
  cell: (row: Row) => unknown
  isNumber?: boolean
}

/**
 * A table that holds ten thousand rows and renders those in view: `<pm-table label="…" .columns=${columns} .rows=${rows}
 * .rowKey=${(row) => row.id} @pm-open=${(e) => e.detail}>`. Arrow keys move between rows, Enter or a click opens one. `@pm-end` comes when the
 * end is near, for the next page. Its height is that of its box.
 */
class Table<Row> extends LitElement {
  static override properties = {
    label: {},
    columns: { attribute: false },
    rows: { attribute: false },
    rowKey: { attribute: false },
    selected: {},
    total: { type: Number },
  }
  static override styles = [
    base,
    css`
      :host {
        display: block;
        height: 100%;
        min-height: 200px;
      }
      .table {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        display: flex;
        flex-direction: column;
        height: 100%;
        overflow: auto hidden;
      }
      .rows {
        flex: 1;
        min-width: var(--table-min, 0);
        overflow-y: auto;
        scrollbar-gutter: stable;
      }
      [role='row'] {
        align-items: center;
        border-bottom: 1px solid var(--line);
        display: grid;
        gap: var(--space-3);
        grid-template-columns: var(--columns);
        min-height: 40px;
        padding: 4px var(--space-3);
        width: 100%;
      }
      .head {
        color: var(--muted);
        font-size: var(--text-s);
        font-weight: 600;
        min-width: var(--table-min, 0);
        overflow-y: auto;
        scrollbar-gutter: stable;
      }
      .rows [role='row'] {
        cursor: pointer;
        outline-offset: -2px;
      }
      .rows [role='row']:hover {
        background: var(--sunken);
      }
      .rows [aria-selected='true'] {
        background: var(--accent-soft);
      }
      [role='cell'] {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .num {
        text-align: right;
      }
    `,
  ]
  declare label: string
  declare columns: readonly Column<Row>[]
  declare rows: readonly Row[]
  declare rowKey: (row: Row) => string
  declare selected: string
  declare total: number

  constructor() {
    super()
    this.label = ''
    this.columns = []
    this.rows = []
    this.rowKey = String
    this.selected = ''
    this.total = -1
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #key(event: KeyboardEvent, row: Row): void {
    const element = event.currentTarget as HTMLElement
    if (event.key === 'Enter' && event.target === element) this.#tell('pm-open', row)
    const sibling = { ArrowDown: element.nextElementSibling, ArrowUp: element.previousElementSibling }[event.key]
    if (sibling === undefined) return
    event.preventDefault()
    if (sibling instanceof HTMLElement) sibling.focus()
  }

  #row(row: Row, index: number): TemplateResult {
    const key = this.rowKey(row)
    return html`<div role="row" tabindex="0" aria-rowindex=${index + 2} aria-selected=${key === this.selected ? 'true' : 'false'} data-key=${key}
      @click=${() => this.#tell('pm-open', row)} @keydown=${(event: KeyboardEvent) => this.#key(event, row)}>${this.columns.map(
        ({ cell, isNumber }) => html`<div role="cell" class=${isNumber ? 'num' : ''}>${cell(row)}</div>`,
      )}</div>`
  }

  override render(): TemplateResult {
    this.style.setProperty('--columns', this.columns.map(({ width }) => `minmax(0, ${width})`).join(' '))
    const total = this.total >= 0 ? this.total : this.rows.length
    return html`<div class="table" role="table" aria-label=${this.label} aria-rowcount=${total + 1}>
      <div class="head" role="rowgroup"><div role="row" aria-rowindex="1">${this.columns.map(
        ({ label, isNumber }) => html`<div role="columnheader" class=${isNumber ? 'num' : ''}>${label}</div>`,
      )}</div></div>
      <div class="rows" role="rowgroup" tabindex="-1" @rangeChanged=${(event: Event & { last: number }) => {
        if (event.last >= this.rows.length - 20) this.#tell('pm-end')
      }}>${virtualize({
        items: this.rows as Row[],
        scroller: true,
        keyFunction: (row: Row) => this.rowKey(row),
        renderItem: (row: Row, index: number) => this.#row(row, index),
      })}</div>
    </div>`
  }
}
customElements.define('pm-table', Table)
