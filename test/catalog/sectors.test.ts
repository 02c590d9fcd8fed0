import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import {
  areSiblings,
  bareSectors,
  findSector,
  isSameOrBelow,
  nearestSectors,
  normaliseGbCode,
  normaliseName,
  sectorAncestors,
  sectorById,
  sectorChildren,
  sectors,
  sectorsByGb,
  sectorsLinked,
  siblingSectors,
  topSector,
} from '../../src/catalog/index.ts'

const SHARED = new URL('../../../shared/catalog/', import.meta.url)
const SPLIT = /[,，、；;"]/

t.test('the tree', async (t) => {
  t.equal(new Set(sectors.map((sector) => sector.id)).size, sectors.length, 'ids are unique')
  for (const { id, parent } of sectors) {
    const above = sectorAncestors(id)
    const isWell = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && (parent === null || sectorById(parent))
    t.ok(
      isWell && above.length <= 2 && !above.includes(id),
      `${id}: a slug under a known parent, on three levels at most`,
    )
  }
})

t.test('a bare word means a sector that there is', async (t) => {
  t.ok(bareSectors.size > 20)
  for (const [word, id] of bareSectors) t.ok(sectorById(id), `${word} means ${id}`)
})

t.test('links name other sectors, once, and none of the own line', async (t) => {
  for (const { id, links } of sectors) {
    t.equal(new Set(links.map((link) => link.id)).size, links.length, `${id} links each sector once`)
    for (const link of links) {
      t.ok(sectorById(link.id), `${id} links ${link.id}`)
      t.notOk(isSameOrBelow(id, link.id) || isSameOrBelow(link.id, id), `${id} and ${link.id} are not of one line`)
    }
  }
})

t.test('no name stands for two sectors', async (t) => {
  const owners = new Map<string, string>()
  const twice: string[] = []
  const bad: string[] = []
  for (const { id, zh, en, aliases } of sectors) {
    for (const name of [zh, en, ...aliases]) {
      const key = normaliseName(name)
      const owner = owners.get(key)
      if (owner) twice.push(`${name}: ${owner}, ${id}`)
      owners.set(key, id)
      if ([...key].length < 2 || (name !== en && SPLIT.test(name)) || name !== name.trim()) bad.push(`${id}: ${name}`)
    }
  }
  t.strictSame(twice, [])
  t.strictSame(bad, [], 'of at least two characters, without punctuation that separates')
})

t.test('codes of GB/T 4754 are well-formed and belong to one sector', async (t) => {
  const owners = new Map<string, string>()
  const wrong: string[] = []
  for (const { id, gb } of sectors) {
    for (const code of gb) {
      if (normaliseGbCode(code) !== code || owners.has(code)) wrong.push(`${code}: ${id}, ${owners.get(code)}`)
      owners.set(code, id)
    }
  }
  t.strictSame(wrong, [])
})

const skip = existsSync(SHARED) ? false : '../shared/catalog is absent'

t.test('codes are those of the standard', { skip }, async (t) => {
  const file = new URL('gb4754-2017.csv', SHARED)
  const known = new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]?.trim()),
  )
  const strange = sectors.flatMap(({ id, gb }) => gb.filter((code) => !known.has(code)).map((code) => `${id} ${code}`))
  t.strictSame(strange, [])
  const manufacturing = [...known].filter((code) => /^C\d{4}$/.test(code ?? ''))
  const homeless = manufacturing.filter((code) => sectorsByGb(code!).length !== 1)
  t.strictSame(homeless, [], 'every class of manufacturing has its sector')
})

t.test('the first edition of the catalogue is kept', { skip }, async (t) => {
  const file = new URL('sectors.csv', SHARED)
  for (const line of readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [id = '', parent = '', zh, en, aliases = '', gb = '', links = ''] = line.split(',')
    const sector = sectorById(id)
    t.match(sector, { parent: parent === '' ? null : parent, zh, en }, id)
    t.strictSame(sector?.gb.join('|'), gb, `codes of ${id}`)
    t.strictSame(sector?.links.map((link) => `${link.kind}:${link.id}`).join('|'), links, `links of ${id}`)
    const lost = aliases.split('|').filter((alias) => findSector(alias)?.id !== id)
    t.strictSame(lost, [], `aliases of ${id}`)
  }
})

const GB_CASES: readonly (readonly [code: string, id: string | undefined])[] = [
  ['C3581', 'medical-equipment'],
  ['3581', 'medical-equipment'],
  ['c358', 'medical-devices'],
  ['C3589', 'medical-equipment'],
  ['3099', 'graphene-nano-carbon'],
  ['I6571', 'beidou-geospatial'],
  ['M7512', 'synthetic-biology'],
  ['C', undefined],
  ['A3581', undefined],
  ['9999', undefined],
  ['35x1', undefined],
  ['', undefined],
]

t.test('look-up by code: the longest prefix, with or without section letter', async (t) => {
  for (const [code, id] of GB_CASES) t.equal(sectorsByGb(code)[0]?.id, id, code)
})

const NAMES: readonly (readonly [name: string, id: string | undefined])[] = [
  ['医疗器械', 'medical-devices'],
  ['医械', 'medical-devices'],
  ['ｍｅｄｉｃａｌ　Ｄｅｖｉｃｅｓ', 'medical-devices'],
  ['medical-devices', 'medical-devices'],
  ['环保', 'environmental'],
  ['锂电池企业', 'batteries'],
  ['化工', 'chemicals'],
  ['3d 打印', 'additive-manufacturing'],
  ['钕铁硼', 'rare-earth-magnetics'],
  ['', undefined],
  ['没有这个产业', undefined],
  ['x'.repeat(5000), undefined],
]

t.test('look-up by name', async (t) => {
  for (const [name, id] of NAMES) t.equal(findSector(name)?.id, id, name.slice(0, 40))
})

t.test('relations', async (t) => {
  t.strictSame(sectorAncestors('biologics'), ['biopharma', 'life-sciences'])
  t.strictSame(sectorAncestors('nowhere'), [])
  t.equal(topSector('biologics'), 'life-sciences')
  t.equal(topSector('life-sciences'), 'life-sciences')
  t.ok(isSameOrBelow('biologics', 'life-sciences') && isSameOrBelow('steel', 'steel'))
  t.notOk(isSameOrBelow('life-sciences', 'biologics') || isSameOrBelow('nowhere', 'steel'))
  t.ok(sectorsLinked('ic-design', 'ic-manufacturing') && sectorsLinked('ic-manufacturing', 'ic-design'))
  t.notOk(sectorsLinked('steel', 'dairy'))
  t.ok(areSiblings('steel', 'moulds'))
  t.notOk(areSiblings('steel', 'steel') || areSiblings('finance', 'trade'), 'top-level sectors are no siblings')
  t.ok(siblingSectors('steel').includes('moulds') && !siblingSectors('steel').includes('steel'))
  t.strictSame(siblingSectors('finance'), [])
  t.ok(sectorChildren(null).every((sector) => sector.parent === null))
  t.ok(sectorChildren('finance').every((sector) => sector.parent === 'finance'))
})

t.test('the nearest of an unknown id', async (t) => {
  t.equal(nearestSectors('medical-device')[0], 'medical-devices')
  t.equal(nearestSectors('芯片')[0], 'semiconductors')
  t.equal(nearestSectors('').length, 3)
  t.equal(nearestSectors('zzz', 5).length, 5)
})
