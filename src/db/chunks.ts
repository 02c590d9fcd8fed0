/** Rows that go into one statement: far below the limits of both engines on bound values (32,766 and 65,535). */
export const ROWS_A_STATEMENT = 500

/** The items in runs of at most `size`, in order. */
export function* chunks<T>(items: Iterable<T>, size: number = ROWS_A_STATEMENT): Generator<T[]> {
  let run: T[] = []
  for (const item of items) {
    run.push(item)
    if (run.length < size) continue
    yield run
    run = []
  }
  if (run.length > 0) yield run
}
