// What the page of a park shows, worked out of the answers of the server.
import { api, ask } from '../../api.ts'
import type { Attribute, Fact, Park, ParkView } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { attributeName } from '../../facts/words.ts'
import { say } from '../../i18n.ts'
import { type Field, fieldNamed, fieldValue, GROUPS, type Group, INHERITED, shown } from './park-fields.ts'

export interface ParkData {
  view: ParkView
  facts: readonly Fact[]
  /** From the park right above to the topmost. */
  ancestors: readonly ParkView[]
  children: readonly ParkView[]
  hasMoreChildren: boolean
}

export type Choice = ParkView['sources'][string]

/** One attribute as a line: what it says, on what ground, and what stands against it. */
export interface Line {
  /** The dotted field, or `fact:` and the attribute where no field comes of the facts. */
  id: string
  label: string
  text: string
  value: unknown
  field: Field | undefined
  choice: Choice | undefined
  /** Behind the value, the best first. */
  facts: readonly Fact[]
  competing: readonly Fact[]
  isConflicting: boolean
  /** The park above from which the value is. */
  from: Park | undefined
}

const MOST_ANCESTORS = 6
const CHILDREN = 60

const fetchPark = (id: string, signal: AbortSignal): Promise<ParkView> =>
  ask(api.GET('/v1/parks/{id}', { params: { path: { id } }, signal }))

async function fetchAncestors({ park }: ParkView, signal: AbortSignal): Promise<ParkView[]> {
  const above: ParkView[] = []
  for (let id = park.parentId; id !== undefined && above.length < MOST_ANCESTORS; id = above.at(-1)!.park.parentId) {
    const next = await fetchPark(id, signal).catch(() => undefined)
    if (!next || above.some(({ park }) => park.id === next.park.id)) break
    above.push(next)
  }
  return above
}

export async function fetchParkData(id: string, signal: AbortSignal): Promise<ParkData> {
  const path = { path: { id } }
  const [view, { items: facts }, below] = await Promise.all([
    fetchPark(id, signal),
    ask(api.GET('/v1/parks/{id}/facts', { params: path, signal })),
    ask(api.GET('/v1/parks', { params: { query: { parentId: id, limit: CHILDREN } }, signal })),
  ])
  const ancestors = await fetchAncestors(view, signal)
  return { view, facts, ancestors, children: below.items, hasMoreChildren: below.nextCursor !== null }
}

/** The park above that gives a field which this one lacks, if any: such fields are taken over whole. */
function heirOf({ view, ancestors }: ParkData, field: string): ParkView | undefined {
  const top = field.split('.', 1)[0] as keyof Park
  if (!(INHERITED as readonly string[]).includes(top) || view.park[top] !== undefined) return undefined
  return ancestors.find(({ park }) => park[top] !== undefined)
}

function lineOf(data: ParkData, byId: ReadonlyMap<string, Fact>, field: Field): Line | undefined {
  const heir = heirOf(data, field.field)
  const { park, sources } = heir ?? data.view
  const value = fieldValue(park, field.field)
  const choice = heir ? undefined : (sources[field.field] ?? sources[field.field.split('.', 1)[0]!])
  if (value === undefined) return undefined
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    id: field.field,
    label: say(field.label),
    text: shown(field, value),
    ...{ value, field, choice, from: heir?.park },
    facts: factsOf(choice?.facts ?? []),
    competing: factsOf(choice?.competing ?? []),
    isConflicting: (choice?.conflicting?.length ?? 0) > 0,
  }
}

/** Facts that no field of the park comes of, such as recognitions and sub-areas. */
function otherLines({ view, facts }: ParkData): Line[] {
  const used = new Set(Object.values(view.sources).flatMap(({ facts, competing }) => [...facts, ...competing]))
  const byAttribute = new Map<Attribute, Fact[]>()
  for (const fact of facts)
    if (fact.status === 'accepted' && !used.has(fact.id))
      byAttribute.set(fact.attribute, [...(byAttribute.get(fact.attribute) ?? []), fact])
  return [...byAttribute].map(([attribute, some]) => ({
    id: `fact:${attribute}`,
    label: attributeName(attribute),
    text: [...new Set(some.map(factText))].join(' · '),
    ...{
      value: undefined,
      field: undefined,
      choice: undefined,
      facts: some,
      competing: [],
      isConflicting: false,
      from: undefined,
    },
  }))
}

export interface LineGroup extends Pick<Group, 'id' | 'label'> {
  lines: readonly Line[]
}

/** The attributes of a park in groups; groups without any are left out. */
export function groupsOf(data: ParkData): LineGroup[] {
  const byId = new Map(data.facts.map((fact) => [fact.id, fact]))
  const groups = GROUPS.map(({ id, label, fields }) => ({
    ...{ id, label },
    lines: fields.flatMap((field) => lineOf(data, byId, field) ?? []),
  }))
  const others = { id: 'others', label: { zh: '其他事实', en: 'Other facts' }, lines: otherLines(data) }
  return [...groups, others].filter(({ lines }) => lines.length > 0)
}

/** The line of an id, also of a field that the park has no value for. */
export function lineNamed(groups: readonly LineGroup[], id: string | undefined): Line | undefined {
  if (id === undefined) return undefined
  const found = groups.flatMap(({ lines }) => lines).find((line) => line.id === id)
  const field = fieldNamed(id)
  if (found || !field) return found
  return {
    ...{ id, label: say(field.label), text: '—', value: undefined, field, choice: undefined, from: undefined },
    ...{ facts: [], competing: [], isConflicting: false },
  }
}

/** The fields that a park says nothing of, nor one above it: to be asked, or to be filled in. */
export function openFields(groups: readonly LineGroup[]): Field[] {
  const known = new Set(groups.flatMap(({ lines }) => lines.map(({ id }) => id)))
  return GROUPS.flatMap(({ fields }) => fields).filter(({ field, editor }) => editor && !known.has(field))
}
