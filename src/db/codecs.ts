declare const encoded: unique symbol

/**
 * JSON text of a T in a text column. Encoded and decoded by hand where it is used: a plugin that parses every column would
 * also parse article titles such as `[2024]`.
 */
export type JsonText<T> = string & { readonly [encoded]: T }

export const encodeJson = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>

export const decodeJson = <T>(text: JsonText<T>): T => JSON.parse(text) as T

/** SQLite binds no booleans, so both engines store 0 and 1. */
export type Flag = 0 | 1

export const toFlag = (value: boolean): Flag => (value ? 1 : 0)
