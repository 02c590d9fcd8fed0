import Type, { type TSchema } from 'typebox'

/** A place that refers to a shared schema, so that the OpenAPI document holds each shape once. */
export const ref = (name: string) => Type.Unsafe<unknown>({ $ref: `${name}#` })

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Marks a value that is checked by hand where it is used, with the name of the shared schema that says what it is. */
export const DESCRIBED_AS = 'x-described-as'

/** A schema as it stands in the OpenAPI document: a reference in the place of each such mark. */
export function asDescribed<T>(schema: T): T {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(asDescribed) as T
  const name = (schema as Record<string, unknown>)[DESCRIBED_AS]
  if (typeof name === 'string') return { $ref: `${name}#` } as T
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asDescribed(value)])) as T
}
