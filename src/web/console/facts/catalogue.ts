import { api, ask } from '../api.ts'
import { lang, type Worded } from '../i18n.ts'
import { Store } from '../store.ts'

export interface SectorWords extends Worded {
  parent: string | null
}

/** All sectors by id, in the order of the catalogue; empty until they are loaded. Pages that show sectors follow it. */
export const sectors = new Store<ReadonlyMap<string, SectorWords>>(new Map())
let isAsked = false

async function fetchSectors(): Promise<void> {
  const { items } = await ask(api.GET('/v1/sectors', { params: { query: { limit: 500 } } }))
  sectors.set(new Map(items.map(({ id, zh, en, parent }) => [id, { zh, en, parent }])))
}

/** Loads the names once; without them ids are shown, so a failure is only tried again with the next page. */
export function loadSectors(): void {
  if (isAsked) return
  isAsked = true
  fetchSectors().catch(() => {
    isAsked = false
  })
}

export const sectorName = (id: string): string => sectors.value.get(id)?.[lang.value] ?? id

/** The id of a sector by its name in either language, or by the id itself. */
export const sectorNamed = (name: string): string | undefined =>
  [...sectors.value].find(([id, { zh, en }]) => [id, zh, en].includes(name))?.[0]

/** An address of the web that may be a link; anything else, such as a script, is not one. */
export const webAddress = (address: string | null | undefined): string | undefined =>
  address && /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined
