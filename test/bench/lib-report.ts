import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

const RELIABILITY = new URL('../../docs/reliability.md', import.meta.url)
export const BENCHMARKS = new URL('../../docs/benchmarks.md', import.meta.url)

/** How busy the machine is with other work: to be asked before a run begins. */
export const loadNow = (): number => loadavg()[0] ?? 0

/** What the figures were made on: they say little without it. */
export const madeOn = (load: number): string => {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${cpus().length} cores, load of the machine before the start ${load.toFixed(1)}`
}

/** The text of a section of a page, between its marks. */
export function readSection(name: string, file = RELIABILITY): string {
  const page = readFileSync(file, 'utf8')
  const [from, to] = placeOf(page, name)
  return page.slice(from, to).trim()
}

/** Where the text of a section begins and ends. */
function placeOf(page: string, name: string): [number, number] {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`the page has no ${open} … ${close}`)
  return [from + open.length, to]
}

/** Puts a section of a page between its marks; the text around it is written by hand. */
export function writeSection(name: string, text: string, file = RELIABILITY): void {
  const page = readFileSync(file, 'utf8')
  const [from, to] = placeOf(page, name)
  writeFileSync(file, `${page.slice(0, from)}\n${text.trim()}\n${page.slice(to)}`)
}
