// Names of sectors and regions by their ids, and type-ahead for both and for parks.
import { api, ask } from './api.ts'
import { lang } from './i18n.ts'
import { Store } from './store.ts'

export interface Entry {
  id: string
  label: string
  /** What tells it from others of the name: the province and city of a district. */
  path?: string
}

interface Named {
  zh: string
  en: string
}

const MOST = 500
const SHOWN = 8

/** Known names by id; whoever shows them follows it. */
export const names = new Store<ReadonlyMap<string, Named>>(new Map())
const asked = new Set<string>()

function learn(entries: readonly (readonly [string, Named])[]): void {
  if (entries.some(([id]) => !names.value.has(id))) names.set(new Map([...names.value, ...entries]))
}

/** Learns the names of all sectors, once. */
async function learnSectors(): Promise<void> {
  if (asked.has('sectors')) return
  asked.add('sectors')
  try {
    const { items } = await ask(api.GET('/v1/sectors', { params: { query: { limit: MOST } } }))
    learn(items.map(({ id, zh, en }) => [id, { zh, en }] as const))
  } catch {
    asked.delete('sectors')
  }
}

async function learnRegion(code: string): Promise<void> {
  if (asked.has(code)) return
  asked.add(code)
  try {
    const { items } = await ask(api.GET('/v1/regions', { params: { query: { q: code, limit: 1 } } }))
    learn(items.map(({ code: id, name, en }) => [id, { zh: name, en }] as const))
  } catch {
    asked.delete(code)
  }
}

/** The name of a sector or region; its id until the name is known. */
export function nameById(kind: 'sector' | 'region', id: string): string {
  const known = names.value.get(id)
  if (known) return known[lang.value]
  void (kind === 'sector' ? learnSectors() : learnRegion(id))
  return id
}

/** What can be looked up by type-ahead. */
export type LookupKind = 'sector' | 'region' | 'park'

/** Entries of a catalogue, or parks, as one types. */
export async function lookUp(kind: LookupKind, words: string, signal: AbortSignal): Promise<Entry[]> {
  const params = { query: { q: words, limit: SHOWN } }
  if (kind === 'park') {
    const { items } = await ask(api.GET('/v1/parks', { params, signal }))
    return items.map(({ park, place }) => ({ id: park.id, label: park.name, ...(place ? { path: place } : {}) }))
  }
  if (kind === 'sector') {
    const { items } = await ask(api.GET('/v1/sectors', { params, signal }))
    learn(items.map(({ id, zh, en }) => [id, { zh, en }] as const))
    return items.map(({ id, zh, en }) => ({ id, label: lang.value === 'zh' ? zh : en }))
  }
  const { items } = await ask(api.GET('/v1/regions', { params, signal }))
  learn(items.map(({ code, name, en }) => [code, { zh: name, en }] as const))
  return items.map(({ code, name, en, path }) => ({
    id: code,
    label: lang.value === 'zh' ? name : en,
    path: lang.value === 'zh' ? path : `${name} ${path}`,
  }))
}
