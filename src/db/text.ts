/** PostgreSQL stores no NUL, and neither engine half of a character pair. */
const UNSTORABLE = /[\0\p{Cs}]/u
const EVERY_UNSTORABLE = /[\0\p{Cs}]/gu

export const isStorable = (text: string): boolean => !UNSTORABLE.test(text)

/** Puts U+FFFD for what no database takes. The length stays, so offsets into the text stay right. */
export const toStorable = (text: string): string => text.replace(EVERY_UNSTORABLE, '\uFFFD')
