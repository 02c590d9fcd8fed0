import type { Worded } from './i18n.ts'
import type { OperationId } from './session.ts'
import { Store } from './store.ts'

/** The part of the address before the paths of the pages. */
const BASE = '/console'

/** A page: where it is, what it is called, what its role must be allowed to call, and how it is loaded. */
export interface Route<Path extends string = string> {
  path: Path
  title: Worded
  /** Operations of the API without which the page is of no use; who may not call them is not offered the page. */
  needs: readonly OperationId[]
  /** The tag that the module defines; the element gets the properties `params` and `query`. */
  element: string
  load: () => Promise<unknown>
  /** Its place in the navigation, for pages that have one. */
  nav?: { order: number; icon: string; key: string }
}

/** The names after the colons of a path: `/parks/:id` has `{ id: string }`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : Record<never, string>

export type Query = Readonly<Record<string, string | undefined>>

/** The address as it stands, without the base. */
export const here = new Store(read())

function read(): string {
  const { pathname, search } = location
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname
  return `${path === '' ? '/' : path}${search}`
}

addEventListener('popstate', () => here.set(read()))

/** The parameters of a path that a route has, or undefined. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const source = pattern.replace(/:(\w+)/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  const found = new RegExp(`^${source}/?$`).exec(path)
  if (!found) return undefined
  try {
    return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]))
  } catch {
    return undefined
  }
}

export function addressOf(path: string, params: Readonly<Record<string, string>>, query: Query = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  ).toString()
  return `${BASE}${filled}${search === '' ? '' : `?${search}`}`
}

/** Goes to an address that `href` made; with `replace` the way back does not lead through the page as it stands. */
export function go(address: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', address)
  here.set(read())
}

/** Follows links to pages of the console without loading the program anew. To be called for clicks anywhere in the shell. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return
  const link = event.composedPath().find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement)
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
  if (!link.pathname.startsWith(BASE) || link.hash) return
  event.preventDefault()
  go(link.pathname + link.search)
}
