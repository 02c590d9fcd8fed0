import type { Store } from './draft.ts'

/** The storage, or undefined where the browser forbids it: the form works without a memory. */
export function storageOf(kind: 'localStorage' | 'sessionStorage'): Store | undefined {
  try {
    return globalThis[kind]
  } catch {
    return undefined
  }
}
