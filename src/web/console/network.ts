import { Store } from './store.ts'

const PROBE_EVERY_MS = 5_000
/** From here on a call is slow, and the page says that it is at work. */
export const SLOW_MS = 1_000

/** Whether the server can be reached. Offline the console shows what it has, keeps what is typed, and writes nothing. */
export const online = new Store(true)
/** How many calls have been waiting for more than a second. */
export const slowCalls = new Store(0)

let probing: ReturnType<typeof setInterval> | undefined

async function probe(): Promise<void> {
  const answer = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined)
  if (answer) reached()
}

/** The server answered. */
export function reached(): void {
  clearInterval(probing)
  probing = undefined
  online.set(true)
}

/** A call did not reach the server: looks from time to time whether it is back. */
export function lost(): void {
  online.set(false)
  probing ??= setInterval(() => void probe(), PROBE_EVERY_MS)
}

addEventListener('offline', lost)
addEventListener('online', () => void probe())

/** Counts the call among the slow ones if it takes long. */
export async function watched<T>(call: Promise<T>): Promise<T> {
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    slowCalls.set(slowCalls.value + 1)
  }, SLOW_MS)
  try {
    return await call
  } finally {
    clearTimeout(timer)
    if (isSlow) slowCalls.set(slowCalls.value - 1)
  }
}
