/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** A cursor that was not made by this service, or was made for another list. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError'
}

/** The position after a row: the values of the sort columns, the last of them unique. */
export type CursorKey = readonly (string | number)[]

export const encodeCursor = (key: CursorKey): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/**
 * Reads a cursor back.
 * @param shape the types of the sort columns, in order
 * @throws InvalidCursorError when the text does not hold values of these types
 */
export function decodeCursor(cursor: string, shape: readonly ('string' | 'number')[]): CursorKey {
  let key: unknown
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursorError('not a cursor of this list')
  }
  if (!Array.isArray(key) || key.length !== shape.length || !key.every((value, i) => typeof value === shape[i])) {
    throw new InvalidCursorError('not a cursor of this list')
  }
  return key
}

/** Makes a page of rows that were read with limit + 1: the extra row only tells that there is more. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => CursorKey): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null }
}
