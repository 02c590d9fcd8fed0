import { css } from 'lit'

/** Looks, with the colours and measures that a host page may set as CSS variables on the element. */
export const styles = css`
  :host {
    all: initial;
    --_accent: var(--parkmatch-accent, #0b5fae);
    --_on-accent: var(--parkmatch-on-accent, #fff);
    --_text: var(--parkmatch-text, #1c2733);
    --_muted: var(--parkmatch-muted, #55616e);
    --_surface: var(--parkmatch-surface, #fff);
    --_soft: var(--parkmatch-soft, #eef4fa);
    --_line: var(--parkmatch-line, #8894a0);
    --_edge: var(--parkmatch-edge, #d3d9df);
    --_danger: var(--parkmatch-danger, #b3261e);
    --_radius: var(--parkmatch-radius, 8px);
    --_font: var(--parkmatch-font, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    color-scheme: var(--parkmatch-color-scheme, light);
    display: block;
    color: var(--_text);
    font: 16px / 1.5 var(--_font);
  }
  :host([hidden]) {
    display: none;
  }
  :host([mode='popup']),
  :host([mode='tab']) {
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  .card {
    background: var(--_surface);
    border-radius: var(--_radius);
    max-width: 34rem;
    padding: 20px;
  }
  :host(:not([mode])) .card,
  :host([mode='inline']) .card {
    border: 1px solid var(--_edge);
  }
  h2,
  h3 {
    font-size: 1.25rem;
    line-height: 1.3;
    margin: 0 0 4px;
    outline: none;
    padding-right: 40px;
  }
  h3 {
    font-size: 1rem;
    margin-bottom: 12px;
    padding: 0;
  }
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  p {
    margin: 0 0 12px;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .field {
    margin: 0 0 14px;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  .hint,
  .meant {
    margin: 4px 0 0;
  }
  label,
  legend {
    display: block;
    font-weight: 600;
    margin-bottom: 4px;
    padding: 0;
  }
  label small,
  legend small {
    color: var(--_muted);
    font-weight: 400;
  }
  textarea,
  input:not([type='checkbox']) {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    color: inherit;
    font: inherit;
    min-height: 44px;
    padding: 9px 12px;
    width: 100%;
  }
  textarea {
    min-height: 88px;
    resize: vertical;
  }
  :is(textarea, input)[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  :is(textarea, input, button, a, summary):focus-visible,
  .choice input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .pair {
    display: grid;
    gap: 0 14px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }
  .unit {
    align-items: center;
    display: flex;
    gap: 8px;
    white-space: nowrap;
  }
  .unit input {
    flex: 1;
    min-width: 0;
  }
  .choices,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chips {
    gap: 6px;
    margin-top: 8px;
  }
  .chips li {
    align-items: center;
    background: var(--_soft);
    border-radius: 999px;
    display: inline-flex;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
    padding-left: 12px;
  }
  .chips .kind {
    color: var(--_muted);
  }
  .chips .removed > span {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .chips button {
    border: 0;
    border-radius: 999px;
    line-height: 1;
    min-height: 36px;
    padding: 0;
    width: 36px;
  }
  .choice {
    font-weight: 400;
    margin: 0;
    position: relative;
  }
  .choice input {
    cursor: pointer;
    height: 100%;
    inset: 0;
    margin: 0;
    opacity: 0;
    position: absolute;
    width: 100%;
  }
  .choice span {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: 999px;
    display: inline-flex;
    min-height: 44px;
    padding: 4px 16px;
  }
  .choice input:checked + span {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .choice input:checked + span::before {
    content: '✓ ' / '';
    white-space: pre;
  }
  label.consent {
    align-items: flex-start;
    display: flex;
    font-weight: 400;
    gap: 10px;
  }
  label.consent input {
    accent-color: var(--_accent);
    flex: none;
    height: 22px;
    margin: 1px 0 0;
    width: 22px;
  }
  .trap {
    height: 1px;
    left: -200vw;
    overflow: hidden;
    position: absolute;
    width: 1px;
  }
  .error {
    color: var(--_danger);
    font-size: 0.875rem;
    margin: 4px 0 0;
  }
  .notice {
    background: var(--_soft);
    border-radius: calc(var(--_radius) * 0.75);
    padding: 10px 12px;
  }
  button {
    background: transparent;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-height: 44px;
    padding: 8px 16px;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    width: 100%;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  button.plain {
    border-color: transparent;
    text-decoration: underline;
  }
  button.open {
    width: auto;
  }
  section > button.plain {
    padding-left: 0;
  }
  .notice button.plain {
    padding: 0 8px;
  }
  [role='alert'] .notice {
    margin: 0 0 12px;
  }
  a {
    color: var(--_accent);
  }
  ol.parks {
    list-style: none;
    margin: 0 0 16px;
    padding: 0;
  }
  ol.parks li {
    border-top: 1px solid var(--_edge);
    display: grid;
    gap: 2px 12px;
    grid-template-columns: 1fr auto;
    padding: 12px 0;
  }
  ol.parks .score {
    color: var(--_accent);
    font-weight: 700;
    white-space: nowrap;
  }
  ol.parks .why {
    color: var(--_muted);
    font-size: 0.875rem;
    grid-column: 1 / -1;
    margin: 0;
  }
  .bar {
    background: var(--_soft);
    border-radius: 3px;
    display: block;
    grid-column: 1 / -1;
    height: 6px;
    width: 100%;
  }
  .bar rect {
    fill: var(--_accent);
  }
  .number {
    font-size: 0.75rem;
    margin: 8px 0 0;
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
    padding: 4px 0;
  }
  .question {
    background: var(--_soft);
    border-radius: var(--_radius);
    margin-bottom: 16px;
    padding: 14px;
  }
  dialog {
    background: var(--_surface);
    border: 0;
    border-radius: var(--_radius);
    box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
    color: inherit;
    font: inherit;
    max-height: min(100dvh, 900px);
    max-width: min(100vw, 34rem);
    overflow: auto;
    padding: 0;
    width: 100%;
  }
  dialog::backdrop {
    background: rgb(10 20 30 / 55%);
  }
  dialog .close {
    position: absolute;
    right: 8px;
    text-decoration: none;
    top: 8px;
    width: 44px;
    z-index: 1;
  }
  .side {
    background: var(--_accent);
    border-radius: var(--_radius) 0 0 var(--_radius);
    color: var(--_on-accent);
    inset: 40% 0 auto auto;
    padding: 16px 10px;
    position: fixed;
    writing-mode: vertical-rl;
    z-index: 2147483000;
  }
  @media (max-width: 480px) {
    .card {
      padding: 16px;
    }
    dialog {
      border-radius: 0;
      height: 100%;
      height: 100dvh;
      max-height: none;
      max-width: none;
    }
  }
  @media (forced-colors: active) {
    .choice input:checked + span {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .choice span,
    button {
      transition: background-color 120ms;
    }
  }
`
