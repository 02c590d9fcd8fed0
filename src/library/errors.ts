import type { Problem } from '../model/index.ts'

/** A value that was given to the library and cannot be used. `problems` names every place by JSON Pointer, with its remedy. */
export class InvalidInputError extends Error {
  override name = 'InvalidInputError'
  readonly problems: readonly Problem[]

  constructor(what: string, problems: readonly Problem[]) {
    const first = problems[0]
    const others = problems.length > 1 ? ` (and ${problems.length - 1} more, see problems)` : ''
    super(first ? `${what}${first.pointer}: ${first.detail}${others}` : what)
    this.problems = problems
  }
}
