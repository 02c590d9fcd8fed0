/**
 * How a sector is written in the files under `sectors/`. To add an alias, add a word to `aliases`.
 * `aliases` are separated by `|` or line breaks, `gb` and `links` by spaces.
 */
export interface SectorRow {
  id: string
  parent: string | null
  zh: string
  en: string
  aliases: string
  gb: string
  links: string
}
