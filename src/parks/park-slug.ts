import { createHash } from 'node:crypto'
import { pinyinOf } from '../catalog/index.ts'

const slugOf = (name: string): string =>
  pinyinOf(name)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16)

/** The id that a park is given by its name: the pinyin of it, or a hash where it has none. Two parks may share it. */
export const parkSlug = (name: string): string => slugOf(name) || `park-${hashOf(name)}`
