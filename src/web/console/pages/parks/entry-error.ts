/** What was typed cannot be read; the message says what is wrong, in the user's language. */
export class EntryError extends Error {
  override name = 'EntryError'
}
