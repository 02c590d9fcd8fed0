export { parseNote } from './parse-note.ts'
export { scanPhones } from './phones.ts'
