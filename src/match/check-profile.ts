import { nearestRegions, nearestSectors, regionByCode, sectorById } from '../catalog/index.ts'
import { createChecker, type Problem, Profile, RANGE_FIELDS } from '../model/index.ts'

const checkShape = createChecker(Profile)

function rangeProblems(profile: Profile): Problem[] {
  return RANGE_FIELDS.flatMap((field) => {
    const { min, max } = profile[field] ?? {}
    if (min === undefined || max === undefined || min <= max) return []
    return [{ pointer: `/${field}`, detail: `min ${min} is greater than max ${max}; exchange them or drop one` }]
  })
}

const sectorProblems = (profile: Profile): Problem[] =>
  (profile.sectors ?? []).flatMap((id, i) =>
    sectorById(id)
      ? []
      : [
          {
            pointer: `/sectors/${i}`,
            detail: `unknown sector '${id}'; the nearest are ${nearestSectors(id).join(', ')}`,
          },
        ],
  )

const regionProblems = (profile: Profile): Problem[] =>
  (['require', 'prefer', 'exclude'] as const).flatMap((wish) =>
    (profile.regions?.[wish] ?? []).flatMap((code, i) =>
      regionByCode(code)
        ? []
        : [
            {
              pointer: `/regions/${wish}/${i}`,
              detail: `unknown region code '${code}'; the nearest are ${nearestRegions(code).join(', ')}`,
            },
          ],
    ),
  )

/**
 * Reads a profile from a value of any shape: the profile, or every problem with its place (JSON Pointer) and remedy. Checks
 * the schema first, then what a schema cannot say: ends of ranges, sectors and regions that the catalogue knows.
 */
export function checkProfile(value: unknown): { profile: Profile } | { problems: Problem[] } {
  const shape = checkShape(value)
  if ('problems' in shape) return shape
  const problems = [...rangeProblems(shape.value), ...sectorProblems(shape.value), ...regionProblems(shape.value)]
  return problems.length > 0 ? { problems } : { profile: shape.value }
}
