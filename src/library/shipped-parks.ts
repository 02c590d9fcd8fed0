import { readSeeds, type SeedFile } from '../../seeds/index.ts'
import type { Park } from '../model/index.ts'
import { projectPark } from '../parks/project.ts'

/** The parks that come with parkmatch, in the form in which they are matched: every field from the best of its facts. */
export const shippedParks = async (): Promise<Park[]> => parksOfSeeds(await readSeeds())

/** The parks of a file like that of the shipped ones, every field from the best of its facts. */
export function parksOfSeeds({ sources, parks }: SeedFile): Park[] {
  const dates = new Map(sources.map(({ id, publishedAt }) => [id, publishedAt]))
  return parks.map(({ park, facts }) => {
    const projected = facts.map(({ source, start, end: _, unit: __, ...fact }, i) => ({
      ...fact,
      id: `${park.id}#${i}@${start}`,
      ...{ documentId: source, sourceId: source },
      ...asOf(fact.asOf ?? dates.get(source)),
    }))
    return projectPark(park, {}, projected).park
  })
}

const asOf = (date: string | null | undefined): { asOf?: string } => (date ? { asOf: date } : {})
