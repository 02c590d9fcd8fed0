import { css } from 'lit'

/** What the parts of the settings have in common. */
export const styles = css`
  :host {
    display: grid;
    gap: var(--space-3);
  }
  pm-dialog {
    position: absolute;
  }
  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .head p {
    flex: 1 1 260px;
  }
  .scroll {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    overflow-x: auto;
    /* What only screen readers read lies in it, not beside it. */
    position: relative;
  }
  .scroll table.data :is(th, td) {
    padding: 8px var(--space-3);
    vertical-align: middle;
  }
  .scroll table.data tr:last-child :is(td, th[scope='row']) {
    border-bottom: 0;
  }
  .scroll :is(td, th) {
    white-space: nowrap;
  }
  .scroll td.wrap {
    min-width: 180px;
    white-space: normal;
  }
  table.data th[scope='row'] {
    color: inherit;
    font-size: inherit;
  }
  .scroll table.data .actions {
    text-align: right;
  }
  form {
    display: grid;
    gap: var(--space-3);
  }
  .off {
    color: var(--muted);
  }
  .narrow {
    max-width: 460px;
  }
  .copyable {
    align-items: start;
    display: grid;
    gap: var(--space-2);
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .copyable pre {
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    font: var(--text-s) / 1.5 var(--mono);
    margin: 0;
    overflow-x: auto;
    overflow-wrap: anywhere;
    padding: var(--space-2) var(--space-3);
    white-space: pre-wrap;
  }
`
