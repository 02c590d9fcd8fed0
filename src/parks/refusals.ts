/** What cannot be done as things stand; nothing was changed. The message says why and what to do instead. */
export class ConflictError extends Error {
  override name = 'ConflictError'
}

/** Something named by its id that is not there. */
export class MissingError extends Error {
  override name = 'MissingError'
  readonly what: string
  readonly id: string

  constructor(what: string, id: string, hint = '') {
    super(`There is no ${what} '${id}'${hint}`)
    this.what = what
    this.id = id
  }
}
