import type { Config } from '../../config.ts'
import type { OpenDatabase } from '../../db/index.ts'

/** `fail`: the server does not start, or promises are not kept. `warn`: it runs, and something asks for a look. */
export type Level = 'ok' | 'warn' | 'fail'

/** What one check found: in words, and what to do where it is not ok. */
export interface Finding {
  check: string
  level: Level
  text: string
  remedy?: string
}

export type Found = Omit<Finding, 'check'>

export const ok = (text: string): Found => ({ level: 'ok', text })
export const warn = (text: string, remedy: string): Found => ({ level: 'warn', text, remedy })
export const fail = (text: string, remedy: string): Found => ({ level: 'fail', text, remedy })

/** What checks look at; the database is absent where it cannot be opened or is not there yet. */
export interface Patient {
  config: Config
  env: Readonly<Record<string, string | undefined>>
  database?: OpenDatabase
  /** ISO time. */
  now: string
}

export const MS_AN_HOUR = 3_600_000

/** A duration in ms as a person says it. */
export function durationText(ms: number): string {
  const hours = ms / MS_AN_HOUR
  if (hours < 1) return `${Math.max(0, Math.round(ms / 60_000))} min`
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`
}
