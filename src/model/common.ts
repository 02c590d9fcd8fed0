import Type, { type Static, type TSchema } from 'typebox'

/** A closed list of string values as a JSON Schema enum (OpenAPI shows the values). */
export const OneOf = <const T extends readonly string[]>(values: T, options: Record<string, unknown> = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options })

/** An object that refuses unknown fields: a misspelt field is an error that names it, never silently dropped. */
export const Strict = <const T extends Record<string, TSchema>>(properties: T, options: Record<string, unknown> = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options })

/** Half-open UTF-16 offsets [start, end) into a text as it was received. */
export const Span = Strict({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) })
export type Span = Static<typeof Span>

/** A number range. A plain figure has min = max; `approx` marks 左右, 大概, 来. */
export const Range = Strict({
  min: Type.Optional(Type.Number({ minimum: 0 })),
  max: Type.Optional(Type.Number({ minimum: 0 })),
  approx: Type.Optional(Type.Boolean()),
})
export type Range = Static<typeof Range>

/** A GB/T 2260 code of six digits: province 370000, city 370200, county or district 370214. */
export const RegionCode = Type.String({ pattern: '^[0-9]{6}$', examples: ['370214'] })

/** An id of the sector catalogue, for example medical-devices. */
export const SectorId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', examples: ['medical-devices'] })

/** How a stated value bounds the true one. */
export const BOUNDS = ['exact', 'approx', 'min', 'max'] as const
export type Bound = (typeof BOUNDS)[number]

/** 1 亩 in square metres. */
export const M2_PER_MU = 2000 / 3

/** Whether a date YYYY-MM-DD is a day of the calendar: 2027-02-30 is none. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
