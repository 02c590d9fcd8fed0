import { configurationPage } from '../src/config-table.ts'
import { accessPage } from './access-page.ts'
import { importPage } from './import-page.ts'

/** The pages of docs/ that follow from the code, by file name. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'access.md': accessPage,
  'configuration.md': configurationPage,
  'import.md': importPage,
}
