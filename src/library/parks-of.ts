import { lintIncentive } from '../extract/index.ts'
import type { ExtractedFact, ExtractedPark, Extraction, Park } from '../model/index.ts'
import { parkSlug } from '../parks/park-slug.ts'
import { type ProjectedFact, projectPark } from '../parks/project.ts'

const flagsOf = ({ attribute, evidence: { quote } }: ExtractedFact) =>
  attribute === 'incentive' ? { flags: [...new Set(lintIncentive(quote).map(({ code }) => code))] } : {}

/** A fact of one page, as the projection reads it: dated by itself, else by the page. */
function toProjected(fact: ExtractedFact, id: string, publishedAt: string | null): ProjectedFact {
  const { attribute, value, max, bound, detail, confidence } = fact
  const asOf = fact.asOf ?? publishedAt ?? undefined
  return {
    ...{ id, attribute, value, bound, confidence, documentId: null, sourceId: null },
    ...(max === undefined ? {} : { max }),
    ...(detail ? { detail } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...flagsOf(fact),
  }
}

/** An id for each park of a page, by its name; a park of the same spelling gets a number. */
function idsOf(parks: readonly ExtractedPark[]): string[] {
  const seen = new Map<string, number>()
  return parks.map(({ name }) => {
    const slug = parkSlug(name)
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  })
}

/**
 * The parks of a page in the form in which they are matched, with the best of the facts for each field. Parks that pages name
 * differently are not brought together here: the server does that, and keeps the facts that compete.
 */
export function parksOf({ document: { publishedAt }, parks }: Extraction): Park[] {
  const ids = idsOf(parks)
  const idByName = new Map(parks.flatMap(({ name, aliases }, i) => [name, ...aliases].map((each) => [each, ids[i]!])))
  return parks.map(({ name, aliases, kind, level, region, parent, facts }, i) => {
    const id = ids[i]!
    const parentId = parent === null ? undefined : idByName.get(parent)
    const found = {
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(kind ? { kind } : {}),
      ...(level ? { level } : {}),
      ...(region ? { region } : {}),
      ...(parentId && parentId !== id ? { parentId } : {}),
    }
    const projected = facts.map((fact, k) => toProjected(fact, `${id}#${k}`, publishedAt))
    return projectPark({ id, name }, found, projected).park
  })
}
