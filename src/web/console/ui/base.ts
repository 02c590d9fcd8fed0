import { css } from 'lit'

/** The look of plain elements and of a few classes, for every shadow root: `static styles = [base, css`…`]`. */
export const base = css`
  :host {
    color: var(--text);
    font: var(--text-m) / 1.5 var(--font);
  }
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-xl);
    font-weight: 600;
    line-height: 1.35;
    outline: none;
  }
  h2 {
    font-size: var(--text-l);
    font-weight: 600;
    line-height: 1.35;
  }
  h3 {
    font-size: var(--text-m);
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  button,
  .button {
    align-items: center;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius-m);
    color: var(--text);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 6px;
    justify-content: center;
    min-height: var(--control);
    padding: 0 var(--space-3);
    text-decoration: none;
    white-space: nowrap;
  }
  button:hover,
  .button:hover {
    background: var(--sunken);
    text-decoration: none;
  }
  button.primary,
  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.danger {
    border-color: var(--bad);
    color: var(--bad);
  }
  button.ghost,
  .button.ghost {
    background: transparent;
    border-color: transparent;
    color: var(--accent);
  }
  button.ghost:hover {
    background: var(--accent-soft);
  }
  button.icon {
    min-width: var(--control);
    padding: 0;
  }
  button.small,
  .button.small {
    font-size: var(--text-s);
    min-height: calc(var(--control) - 6px);
    padding: 0 var(--space-2);
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.55;
  }
  button[aria-pressed='true'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    color: var(--accent);
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius-m);
    color: inherit;
    font: inherit;
    min-height: var(--control);
    padding: 4px var(--space-2);
    width: 100%;
  }
  input[type='checkbox'],
  input[type='radio'],
  input[type='range'] {
    accent-color: var(--accent);
  }
  input[type='checkbox'],
  input[type='radio'] {
    height: 18px;
    margin: 0;
    width: 18px;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio'], [type='range']),
    select,
    textarea {
      font-size: 16px;
    }
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > label {
    font-size: var(--text-s);
    font-weight: 600;
  }
  .field .error {
    color: var(--bad);
    font-size: var(--text-s);
  }
  label.check {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    gap: var(--space-2);
    min-height: var(--control);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    padding: var(--space-4);
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .stack {
    display: grid;
    gap: var(--space-3);
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--text-s);
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .chip {
    align-items: center;
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    display: inline-flex;
    font-size: var(--text-s);
    gap: 4px;
    line-height: 1.4;
    overflow-wrap: anywhere;
    padding: 2px 8px;
  }
  .chip.good {
    background: var(--good-soft);
    border-color: transparent;
    color: var(--good);
  }
  .chip.warn {
    background: var(--warn-soft);
    border-color: transparent;
    color: var(--warn);
  }
  .chip.bad {
    background: var(--bad-soft);
    border-color: transparent;
    color: var(--bad);
  }
  .chip.accent {
    background: var(--accent-soft);
    border-color: transparent;
    color: var(--accent);
  }
  .notice {
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    padding: var(--space-2) var(--space-3);
  }
  .notice.warn {
    background: var(--warn-soft);
    border-color: transparent;
    color: var(--warn);
  }
  .notice.bad {
    background: var(--bad-soft);
    border-color: transparent;
    color: var(--bad);
  }
  .state {
    align-items: center;
    color: var(--muted);
    display: grid;
    gap: var(--space-2);
    justify-items: center;
    padding: var(--space-6) var(--space-4);
    text-align: center;
  }
  .state strong {
    color: var(--text);
    font-size: var(--text-l);
    font-weight: 600;
  }
  .skeleton {
    display: grid;
    gap: var(--space-3);
  }
  .skeleton i {
    background: var(--line);
    border-radius: var(--radius-s);
    display: block;
    height: 14px;
    opacity: 0.7;
  }
  .skeleton i:nth-child(3n) {
    width: 62%;
  }
  .skeleton i:nth-child(3n + 1) {
    width: 88%;
  }
  .score {
    display: block;
    height: 8px;
    width: 100%;
  }
  .score .track {
    fill: var(--sunken);
  }
  .score .range {
    fill: var(--accent);
    opacity: 0.3;
  }
  .score .point {
    fill: var(--accent);
  }
  .pagehead {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    margin-bottom: var(--space-4);
    min-height: 36px;
  }
  .pagehead h1 {
    margin-right: auto;
  }
  table.data {
    border-collapse: collapse;
    width: 100%;
  }
  table.data :is(th, td) {
    border-bottom: 1px solid var(--line);
    padding: 6px var(--space-2);
    text-align: left;
    vertical-align: top;
  }
  table.data th {
    color: var(--muted);
    font-size: var(--text-s);
    font-weight: 600;
  }
  kbd {
    background: var(--sunken);
    border: 1px solid var(--line);
    border-bottom-width: 2px;
    border-radius: var(--radius-s);
    font: var(--text-xs) / 1.4 var(--font);
    padding: 1px 6px;
  }
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton i {
      animation: wait 1.4s ease-in-out infinite alternate;
    }
    button,
    .button {
      transition: background-color 100ms;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.3;
    }
  }
`
