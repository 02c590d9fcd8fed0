import { FIT_STATUSES, type FitStatus } from '../../model/index.ts'
import type { Lang } from './contents.ts'
import { html, type Markup, raw } from './markup.ts'
import { WORDS } from './words.ts'

/** Drawn, since not every font has such signs; told apart by shape, so that they survive print without colour. */
const SHAPES: Readonly<Record<FitStatus, string>> = {
  met: '<circle cx="6" cy="6" r="4.6" fill="#16324f"/>',
  partial:
    '<circle cx="6" cy="6" r="4.1" fill="#fff" stroke="#16324f"/><path d="M6 1.9a4.1 4.1 0 0 0 0 8.2z" fill="#16324f"/>',
  unmet: '<circle cx="6" cy="6" r="4.1" fill="#fff" stroke="#16324f"/>',
  unknown:
    '<circle cx="6" cy="6" r="4.1" fill="#fff" stroke="#16324f" stroke-dasharray="1.6 1.2"/><circle cx="6" cy="6" r="1" fill="#16324f"/>',
}

/** The sign of a status; beside it stands its word or figure, so readers aloud pass over it. */
export const sign = (status: FitStatus): Markup =>
  raw(`<svg class="sign" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[status]}</svg>`)

/** Every sign with its word. */
export const signLegend = (lang: Lang): Markup =>
  html`${FIT_STATUSES.map((status) => html`<span class="nowrap legend">${sign(status)} ${WORDS[lang].status[status]}</span> `)}`
