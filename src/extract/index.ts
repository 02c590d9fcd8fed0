export { extractDocument } from './extract-document.ts'
