import { css } from 'lit'

export const styles = css`
  :host {
    display: block;
  }
  .pick {
    width: min(320px, 100%);
  }
  .wishes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--space-2);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    justify-content: space-between;
    margin: var(--space-3) 0;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .split {
    align-items: start;
    display: grid;
    gap: var(--space-4);
    grid-template-columns: minmax(0, 1fr) 360px;
  }
  .side {
    display: grid;
    gap: var(--space-4);
  }
  .radar {
    --chart-height: 340px;
  }
  .scroll {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    overflow-x: auto;
  }
  .beside {
    min-width: calc(112px + var(--parks) * 168px);
    table-layout: fixed;
  }
  .beside :is(td, thead th) {
    border-left: 1px solid var(--line);
  }
  .beside tr > :first-child {
    background: var(--surface);
    border-left: 0;
    left: 0;
    position: sticky;
    width: 112px;
    z-index: 1;
  }
  .beside thead th {
    color: var(--text);
    padding: var(--space-3) var(--space-2);
  }
  .beside thead th:first-child {
    color: var(--muted);
    vertical-align: bottom;
  }
  .beside tbody th {
    color: var(--text);
    font-weight: 400;
  }
  .beside th small {
    color: var(--muted);
    display: block;
    font-size: var(--text-xs);
    font-weight: 400;
  }
  .beside .sum small {
    display: inline;
  }
  .beside .group th {
    background: var(--sunken);
    color: var(--muted);
    font-weight: 600;
    position: static;
  }
  .beside tbody tr:last-child > * {
    border-bottom: 0;
  }
  .beside tbody + tbody tr:first-child > * {
    border-top: 1px solid var(--line);
  }
  .name {
    align-items: start;
    display: flex;
    font-size: var(--text-m);
    gap: 4px;
    justify-content: space-between;
  }
  .name button {
    flex: none;
    margin: -4px -4px 0 0;
    min-width: 28px;
  }
  .sum {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    margin: 2px 0;
  }
  .sum strong {
    font-size: var(--text-2xl);
    line-height: 1.2;
  }
  .fails {
    margin-top: 4px;
  }
  td {
    font-size: var(--text-s);
    overflow-wrap: anywhere;
  }
  td p {
    margin-top: 2px;
  }
  td small {
    display: block;
  }
  td.ahead {
    background: var(--accent-soft);
  }
  td.ahead .chip.accent {
    background: var(--surface);
  }
  td.unknown {
    background: repeating-linear-gradient(135deg, transparent 0 7px, var(--sunken) 7px 9px);
  }
  .proof {
    margin-left: calc(-1 * var(--space-2));
    min-height: 24px;
  }
  .none {
    padding: var(--space-4);
  }
  @media (pointer: coarse) {
    .proof {
      min-height: 36px;
    }
  }
  @media (max-width: 1100px) {
    .split {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 760px) {
    .pick {
      width: 100%;
    }
    .beside {
      min-width: calc(92px + var(--parks) * 148px);
    }
    .beside tr > :first-child {
      width: 92px;
    }
  }
`
