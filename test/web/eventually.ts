import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'

/** As long as the browser waits for what it is told to wait for. */
const PATIENCE_MS = 15_000

type Wanted<T> = T | RegExp | ((value: T) => boolean)

function isWanted<T>(value: T, wanted: Wanted<T>): boolean {
  if (typeof wanted === 'function') return (wanted as (value: T) => boolean)(value)
  if (wanted instanceof RegExp) return wanted.test(String(value))
  return isDeepStrictEqual(value, wanted)
}

/**
 * Asks again until the answer is the wanted one, then says so as one assertion; after 15 s it fails and shows the last answer. A page shows
 * what was done a moment later, and on a busy machine much later, so nobody looks once. `wanted` is a value, a pattern or a question. That
 * something is not there can be asked only once there is a sign that the page has come so far.
 */
export async function eventually<T>(
  t: Test,
  ask: () => Promise<T>,
  wanted: Wanted<T>,
  name = 'what is wanted is there at last',
): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  let last = await ask()
  while (!isWanted(last, wanted) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    last = await ask()
  }
  if (typeof wanted === 'function') t.ok(isWanted(last, wanted), `${name}: ${JSON.stringify(last)}`)
  else if (wanted instanceof RegExp) t.match(String(last), wanted, name)
  else t.strictSame(last, wanted, name)
}
