import { readSection, writeSection } from '../bench/lib-report.ts'
import type { Fault, Outcome } from './lib.ts'

const HEAD = ['fault', 'what', 'promised', 'observed', 'operations', 'losses', 'made on']
const RULE = ['---', '---', '---', '---', '---:', '---:', '---']

const line = (cells: readonly (string | number)[]): string =>
  `| ${cells
    .map((cell) =>
      String(cell)
        .replaceAll('|', '\\|')
        .replaceAll(/\s*\n\s*/g, ' '),
    )
    .join(' | ')} |`

/** The line of the table of docs/reliability.md for a fault. */
export const rowOf = (name: string, fault: Fault, outcome: Outcome, made: string): string =>
  line([
    `\`${name}\``,
    fault.title,
    fault.promised,
    outcome.skipped === undefined ? outcome.observed : `skipped: ${outcome.skipped}`,
    outcome.skipped === undefined ? outcome.operations : '–',
    outcome.skipped === undefined ? outcome.losses : '–',
    made,
  ])

const nameOf = (row: string): string | undefined => /^\| `([^`]+)` \|/.exec(row)?.[1]

/** Puts rows into the table of faults: those of other faults stay as they are, in the order of their names. */
export function writeRows(rows: readonly string[], names: readonly string[]): void {
  const known = readSection('faults')
    .split('\n')
    .filter((row) => names.includes(nameOf(row) ?? ''))
  const byName = new Map([...known, ...rows].map((row) => [nameOf(row), row]))
  const sorted = names.flatMap((name) => byName.get(name) ?? [])
  writeSection('faults', [line(HEAD), line(RULE), ...sorted].join('\n'))
}
