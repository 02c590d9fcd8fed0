import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Worded } from './i18n.ts'
import { Store } from './store.ts'

/**
 * A key or two keys after one another, as `event.key` has them, with `mod+` for Ctrl or Cmd: `?`, `g d`, `mod+Enter`. Those
 * without `mod+` do nothing while somebody types.
 */
export interface Shortcut {
  keys: string
  does: Worded
  run: () => void
  /** Whether it works in a field too; as a rule only those with `mod+` do. */
  inFields?: boolean
  /** One of several that the overlay lists once. */
  isUnlisted?: boolean
  /** What the overlay shows in place of the keys: 1–9. */
  shown?: string
}

/** What works now; the overlay of `?` lists it. */
export const shortcuts = new Store<readonly Shortcut[]>([])

/** Shortcuts of an element, while it is on the page: `new Shortcuts(this, [{ keys, does, run }])`. */
export class Shortcuts implements ReactiveController {
  readonly #own: readonly Shortcut[]

  constructor(host: ReactiveControllerHost, own: readonly Shortcut[]) {
    this.#own = own
    host.addController(this)
  }

  hostConnected(): void {
    shortcuts.set([...shortcuts.value, ...this.#own])
  }

  hostDisconnected(): void {
    shortcuts.set(shortcuts.value.filter((each) => !this.#own.includes(each)))
  }
}

const SEQUENCE_MS = 1_000
let before = ''
let beforeAt = 0

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0]
  if (!(target instanceof HTMLElement)) return false
  return (
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])') ||
    target.isContentEditable
  )
}

const isInDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((part) => part instanceof HTMLDialogElement)

const nameOfKey = (event: KeyboardEvent): string => `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.key}`

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.defaultPrevented || isInDialog(event)) return
  const key = nameOfKey(event)
  const sequence = event.timeStamp - beforeAt < SEQUENCE_MS ? `${before} ${key}` : key
  const typing = isTyping(event)
  // The last one on the page goes first: a page may take over a key of the shell.
  const found = [...shortcuts.value]
    .reverse()
    .find(
      ({ keys, inFields }) => (keys === sequence || keys === key) && (!typing || inFields || keys.startsWith('mod+')),
    )
  before = typing ? '' : key
  beforeAt = event.timeStamp
  if (!found) return
  event.preventDefault()
  before = ''
  found.run()
})
