/** Median and 99th percentile of samples, in the unit of the samples. */
export interface Spread {
  median: number
  p99: number
}

export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99) }
}

/** Runs `work` until `seconds` have passed (at least `least` times) after a warm-up, and gives the milliseconds of each run. */
export function sample(work: () => unknown, { seconds = 1, least = 5 } = {}): number[] {
  work()
  const samples: number[] = []
  const end = performance.now() + seconds * 1000
  while (samples.length < least || performance.now() < end) {
    const start = performance.now()
    work()
    samples.push(performance.now() - start)
  }
  return samples
}

/** Prints rows as a Markdown table: the same text stands in docs/benchmarks.md. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  console.log([line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'))
}

export const fixed = (value: number, digits = 2): string =>
  Number.isFinite(value) ? value.toFixed(digits) : String(value)
