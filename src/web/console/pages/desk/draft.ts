import { Memory } from '../../../form/draft.ts'
import { storageOf } from '../../../form/storage.ts'
import type { CriterionId, Weights } from '../../handoff.ts'
import { session } from '../../session.ts'
import type { Override, Overrides } from './overrides.ts'
import { isPersonal, withoutContact } from './personal.ts'
import type { Spanned } from './spans.ts'

/** What is kept of the work at the desk. */
export interface Draft {
  note: string
  overrides: Overrides
  weights: Weights
  must: CriterionId[]
  preset: string
}

const KEEP_MS = 3 * 24 * 3_600_000
const withoutPersonal = (overrides: Overrides): Overrides =>
  Object.fromEntries(Object.entries(overrides).filter(([field]) => !isPersonal(field))) as Partial<
    Record<string, Override>
  >

const memory = () =>
  new Memory<Draft & { savedAt: number }>(
    storageOf('localStorage'),
    `parkmatch-console:desk:${session.value?.id ?? 'local'}`,
  )

/** Keeps the work in this browser for this account, without personal data. */
export function keepDraft(draft: Draft, mentions: readonly (Spanned & { field: string })[], now: number): void {
  const note = withoutContact(draft.note, mentions)
  if (note.trim() === '' && Object.keys(draft.overrides).length === 0) memory().clear()
  else memory().write({ ...draft, note, overrides: withoutPersonal(draft.overrides), savedAt: now })
}

/** The work that was kept, unless it is old or of another shape. */
export function readDraft(now: number): Draft | undefined {
  const kept = memory().read()
  if (typeof kept?.note !== 'string' || !(now - kept.savedAt < KEEP_MS)) return undefined
  const { note, overrides, weights, must, preset } = kept
  if ([overrides, weights].some((each) => typeof each !== 'object' || each === null)) return undefined
  return { note, overrides, weights, must: Array.isArray(must) ? must : [], preset: String(preset) }
}
