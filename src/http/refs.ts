import Type, { type TSchema } from 'typebox'

/** A place that refers to a shared schema, so that the OpenAPI document holds each shape once. */
export const ref = (name: string) => Type.Unsafe<unknown>({ $ref: `${name}#` })

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
