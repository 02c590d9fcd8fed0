import { css } from 'lit'

/** The shell: a rail beside the page, on a phone a bar below it. */
export const styles = css`
  :host {
    display: block;
    min-height: 100%;
  }
  .shell {
    display: grid;
    grid-template-columns: 176px minmax(0, 1fr);
    height: 100dvh;
  }
  nav {
    background: var(--surface);
    border-right: 1px solid var(--line);
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow-y: auto;
    padding: var(--space-3) var(--space-2);
  }
  .brand {
    color: var(--accent);
    font-size: var(--text-l);
    font-weight: 700;
    padding: var(--space-1) var(--space-2) var(--space-3);
  }
  .links {
    display: grid;
    gap: 2px;
  }
  .links a {
    align-items: center;
    border-radius: var(--radius-m);
    color: var(--text);
    display: flex;
    gap: var(--space-2);
    min-height: 36px;
    padding: 0 var(--space-2);
  }
  .links a:hover {
    background: var(--sunken);
    text-decoration: none;
  }
  .links a:is([aria-current='page'], [aria-current='true']) {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .menu {
    display: none;
  }
  .tools {
    border-top: 1px solid var(--line);
    display: grid;
    gap: 2px;
    margin-top: auto;
    padding-top: var(--space-2);
  }
  .tools button {
    color: var(--muted);
    justify-content: start;
  }
  .who {
    align-items: center;
    display: flex;
    gap: var(--space-2);
    padding: var(--space-1) var(--space-2);
  }
  .who span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .who small {
    display: block;
    font-size: var(--text-xs);
  }
  .body {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
  }
  .banner {
    align-items: center;
    background: var(--sunken);
    border-bottom: 1px solid var(--line);
    display: flex;
    font-size: var(--text-s);
    gap: var(--space-2);
    padding: 6px var(--space-5);
  }
  .banner.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .banner svg {
    flex: none;
  }
  main {
    flex: 1;
    min-height: 0;
    outline: none;
    overflow-y: auto;
    padding: var(--space-4) var(--space-5);
    /* What is placed absolutely within scrolls along with it. */
    position: relative;
  }
  .signin {
    display: grid;
    min-height: 100dvh;
    padding: var(--space-4);
    place-items: center;
  }
  .signin main {
    flex: none;
    max-width: 380px;
    padding: var(--space-5);
    width: 100%;
  }
  .skip {
    background: var(--accent);
    border-radius: var(--radius-m);
    color: var(--on-accent);
    left: 8px;
    padding: 8px 12px;
    position: fixed;
    top: -60px;
    z-index: 40;
  }
  .skip:focus {
    top: 8px;
  }
  @media (max-width: 760px) {
    .shell {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .body {
      grid-row: 1;
    }
    nav {
      border-right: 0;
      border-top: 1px solid var(--line);
      display: block;
      max-height: 80dvh;
      padding: 2px var(--space-1) max(2px, env(safe-area-inset-bottom));
    }
    .brand,
    nav:not(.open) .tools {
      display: none;
    }
    .links {
      display: flex;
      flex-wrap: wrap;
    }
    .links a,
    .links .menu {
      border: 0;
      color: var(--muted);
      display: flex;
      flex: 1 1 18%;
      flex-direction: column;
      font-size: var(--text-xs);
      gap: 0;
      justify-content: center;
      line-height: 1.3;
      min-height: 52px;
      padding: 4px 2px;
    }
    .links a span,
    .links .menu span {
      max-width: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    nav:not(.open) .links.many a:nth-of-type(n + 5) {
      display: none;
    }
    .tools {
      margin-top: var(--space-2);
    }
    main {
      padding: var(--space-3);
    }
    .banner {
      padding: 6px var(--space-3);
    }
  }
`
