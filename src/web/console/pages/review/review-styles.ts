import { css } from 'lit'

/** The list at the left, the fact with its document beside it; on a phone one covers the other. */
export const reviewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 420px;
  }
  .pagehead {
    margin-bottom: var(--space-1);
  }
  pm-tabs {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  pm-tabs::part(list) {
    margin-bottom: var(--space-3);
  }
  pm-tabs::part(panel) {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .columns {
    display: grid;
    flex: 1;
    gap: var(--space-3);
    grid-template-columns: minmax(260px, 320px) minmax(0, 1fr);
    min-height: 0;
  }
  .columns.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .columns.alone .filters {
    grid-template-columns: repeat(auto-fit, minmax(180px, 240px));
  }
  .list {
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
    padding: 0;
  }
  .filters {
    border-bottom: 1px solid var(--line);
    display: grid;
    gap: var(--space-2);
    grid-template-columns: 1fr 1fr;
    padding: var(--space-2);
  }
  .filters button {
    grid-column: 1 / -1;
    justify-content: space-between;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .parks {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  .items {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
  }
  .item {
    background: none;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    column-gap: var(--space-2);
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    justify-content: stretch;
    line-height: 1.4;
    outline-offset: -2px;
    padding: 8px var(--space-3);
    text-align: left;
    white-space: normal;
    width: 100%;
  }
  .item[aria-current='true'] {
    background: var(--accent-soft);
    box-shadow: inset 3px 0 var(--accent);
  }
  .what {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .where {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sure {
    color: var(--muted);
    font-size: var(--text-s);
    align-self: start;
  }
  .sure.low {
    color: var(--warn);
    font-weight: 600;
  }
  .wait {
    padding: var(--space-4);
  }
  @media (max-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns.open .list,
    .columns:not(.open) pm-fact-panel {
      display: none;
    }
  }
`
