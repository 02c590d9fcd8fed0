export { parseNote } from './parse-note.ts'
