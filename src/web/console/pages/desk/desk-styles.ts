import { css } from 'lit'

export const styles = css`
  :host {
    display: block;
  }
  .desk {
    align-items: start;
    display: grid;
    gap: var(--space-5);
    grid-template-columns: minmax(340px, 5fr) minmax(0, 8fr);
  }
  .left {
    display: grid;
    gap: var(--space-3);
    margin: -3px;
    /* Taller than the screen it scrolls by itself, so that the ranking stays beside it. */
    max-height: calc(100dvh - var(--space-5));
    overflow-y: auto;
    padding: 3px;
    position: sticky;
    scrollbar-width: thin;
    top: 0;
  }
  .wishes {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .wish {
    align-items: center;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    display: inline-flex;
    font-size: var(--text-s);
    max-width: 100%;
  }
  .wish.hand {
    border-color: var(--accent);
    border-style: dashed;
  }
  .wish.on {
    background: var(--warn-soft);
  }
  .wish button {
    background: none;
    border: 0;
    font-size: inherit;
    min-height: 28px;
  }
  .wish .edit {
    justify-content: start;
    overflow-wrap: anywhere;
    padding: 2px 0 2px var(--space-2);
    text-align: left;
    white-space: normal;
  }
  .wish .edit:hover {
    text-decoration: underline;
  }
  .wish small {
    color: var(--accent);
    font-size: var(--text-xs);
  }
  .wish .icon {
    color: var(--muted);
    min-width: 28px;
  }
  .removed {
    margin-top: 6px;
  }
  .question {
    background: var(--accent-soft);
    border-radius: var(--radius-l);
    display: grid;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4) var(--space-3);
  }
  .question h2 {
    font-size: 15px;
    margin-top: -6px;
  }
  .question button kbd {
    margin-left: -2px;
  }
  .weights {
    padding: var(--space-2) var(--space-4);
  }
  .presets {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  summary {
    cursor: pointer;
    padding: var(--space-1) 0;
  }
  .weights ul {
    margin-top: var(--space-2);
  }
  .weights li {
    align-items: center;
    display: grid;
    gap: var(--space-2);
    grid-template-columns: 72px minmax(60px, 1fr) 2em auto;
    min-height: var(--control);
  }
  .weights li.idle > label:first-child {
    color: var(--muted);
  }
  .weights output {
    text-align: right;
  }
  .ranking > header {
    margin-bottom: var(--space-2);
    min-height: 24px;
  }
  .parks {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    overflow: hidden;
  }
  .park {
    background: var(--surface);
    display: grid;
    gap: 0 var(--space-4);
    grid-template-columns: 28px minmax(0, 1fr) 188px;
    outline-offset: -2px;
    padding: var(--space-3) var(--space-4) var(--space-3) var(--space-2);
  }
  .park + .park {
    border-top: 1px solid var(--line);
  }
  .park.on {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .rank {
    color: var(--muted);
    padding-top: 1px;
    text-align: right;
  }
  .park h3 {
    font-size: 15px;
    margin-bottom: 2px;
  }
  .park h3 small {
    font-size: var(--text-s);
    font-weight: 400;
    margin-left: 4px;
  }
  .park h3 a {
    color: inherit;
  }
  .main,
  .measure {
    min-width: 0;
  }
  .reasons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-size: var(--text-s);
    gap: 1px;
  }
  .reasons li {
    align-items: baseline;
    display: flex;
    gap: 6px;
  }
  .reasons svg {
    align-self: center;
    flex: none;
  }
  .reasons .what {
    flex: none;
    min-width: 4.6em;
  }
  .reasons .why {
    color: var(--muted);
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .reasons .for svg {
    color: var(--good);
  }
  .reasons .against svg,
  .reasons .against .what {
    color: var(--warn);
  }
  .measure strong {
    color: var(--accent);
    font-size: var(--text-2xl);
    line-height: 1.2;
  }
  .measure .score {
    margin: 4px 0 2px;
  }
  .acts {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  .acts button {
    padding: 0 4px;
  }
  .details {
    grid-column: 2 / -1;
    padding-top: var(--space-3);
  }
  .details th,
  .details .chip {
    white-space: nowrap;
  }
  .details q {
    display: block;
  }
  .scroll {
    overflow-x: auto;
  }
  .examples {
    display: grid;
    gap: var(--space-2);
    max-width: 640px;
  }
  .examples button {
    justify-content: start;
    padding: var(--space-2) var(--space-3);
    text-align: left;
    white-space: normal;
    width: 100%;
  }
  .more {
    margin-top: var(--space-2);
    width: 100%;
  }
  .near {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    margin-top: var(--space-3);
    padding: var(--space-1) var(--space-4);
  }
  .near[open] summary {
    margin-bottom: var(--space-1);
  }
  .near li {
    border-top: 1px solid var(--line);
    padding: var(--space-2) 0;
  }
  .needs {
    align-items: center;
    color: var(--good);
    display: flex;
    font-size: var(--text-s);
    gap: 4px;
  }
  .needs svg {
    flex: none;
  }
  .bar {
    align-items: center;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    bottom: 0;
    box-shadow: var(--shadow);
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-top: var(--space-3);
    padding: var(--space-2) var(--space-4);
    position: sticky;
    z-index: 3;
  }
  .stored {
    background: var(--good-soft);
    border-color: transparent;
    color: var(--good);
  }
  @media (pointer: coarse) {
    .question kbd {
      display: none;
    }
  }
  @media (max-width: 1000px) {
    .desk {
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .left {
      max-height: none;
      overflow: visible;
      position: static;
    }
  }
  @media (max-width: 560px) {
    .park {
      grid-template-columns: 20px minmax(0, 1fr);
      padding-right: var(--space-3);
    }
    .measure {
      align-items: baseline;
      display: grid;
      gap: 0 var(--space-2);
      grid-column: 2;
      grid-template-columns: 1fr auto;
      padding-top: var(--space-1);
    }
    .measure .score {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .measure .acts {
      grid-column: 1 / -1;
      margin-bottom: -8px;
    }
    .reasons .why {
      white-space: normal;
    }
    .reasons li {
      align-items: start;
    }
    .reasons svg {
      align-self: start;
      margin-top: 3px;
    }
    .details {
      grid-column: 1 / -1;
    }
  }
`
