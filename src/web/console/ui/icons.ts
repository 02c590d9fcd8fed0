import { html, svg, type TemplateResult } from 'lit'

const PATHS: Readonly<Record<string, string>> = {
  desk: 'M4 5h16M4 5v10h10M8 9h8M8 12h4M16 13l4 4-3 1-2 2z',
  parks: 'M3 20V10l5 3v-3l5 3V5h7v15zM7 17h2M12 17h2M17 9v0M17 13v0M17 17v0',
  compare: 'M5 20V9M10 20V4M15 20v-8M20 20V7',
  review: 'M5 4h10l4 4v12H5zM9 13l2 2 4-5',
  requests: 'M4 13l3-8h10l3 8v6H4zM4 13h5a3 3 0 0 0 6 0h5',
  map: 'M9 5L3 7v13l6-2 6 2 6-2V5l-6 2zM9 5v13M15 7v13',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M13 5v4M7 10v4M15 15v4',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M4 7h16M4 12h16M4 17h16',
  help: 'M9 9a3 3 0 1 1 4 3c-1 .6-1 1-1 2M12 17.5v.5',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12l5 5 9-10',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 3v2M12 19v2M3 12h2M19 12h2M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1',
  user: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 20c1-4 5-5 8-5s7 1 8 5',
  search: 'M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l5 5',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
}

/** A line drawing of 20 pixels that screen readers pass over; the control beside it has the name. */
export const icon = (name: string, size = 20): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${svg`<path d=${PATHS[name] ?? ''} />`}</svg>`
