import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The pure parts, each with the parts it may import. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalog: ['model'],
  text: ['catalog', 'model'],
  extract: ['text', 'catalog', 'model'],
  intake: ['text', 'catalog', 'model'],
  match: ['catalog', 'model'],
}
/** Libraries that are as pure as the core itself. */
const PURE_LIBRARIES =
  /^(?:typebox|@vant\/area-data|opencc-js|pinyin-pro|libphonenumber-js|htmlparser2|fuse\.js)(?:\/|$)/

interface Import {
  file: string
  specifier: string
  /** The part of src that is imported, and whether by its index. */
  part: string | undefined
  isIndex: boolean
}

function importsUnder(folder: string): Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const source = readFileSync(path, 'utf8')
      return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => {
        const target = specifier.startsWith('.') ? relative(ROOT, resolve(dirname(path), specifier)) : ''
        const [, part, rest] = /^src\/([^/]+)(?:\/(.*))?$/.exec(target) ?? []
        return {
          file: relative(ROOT, path),
          specifier,
          part: rest === undefined ? undefined : part,
          isIndex: rest === 'index.ts',
        }
      })
    })
}

t.test('the core is pure and layered', async (t) => {
  for (const [part, allowed] of Object.entries(CORE)) {
    for (const { file, specifier, part: target } of importsUnder(`src/${part}`)) {
      if (specifier.startsWith('.'))
        t.ok(target === part || allowed.includes(target ?? ''), `${file} imports ${specifier}`)
      else t.match(specifier, PURE_LIBRARIES, `${file} imports ${specifier}`)
    }
  }
})

t.test('the core reads no clock, no chance, no environment', async (t) => {
  for (const part of Object.keys(CORE)) {
    for (const entry of readdirSync(join(ROOT, 'src', part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      t.notMatch(
        code,
        /Date\.now\(|new Date\(\)|Math\.random\(|process\.|performance\.|console\./,
        `${part}/${entry.name}`,
      )
    }
  }
})

t.test('a part of the core is imported by its index only', async (t) => {
  for (const { file, specifier, part, isIndex } of importsUnder('src')) {
    if (part === undefined || !(part in CORE) || file.startsWith(`src/${part}/`)) continue
    t.ok(isIndex, `${file} imports ${specifier}`)
  }
})

t.test('migrations are frozen in time: they import nothing of src; seeds import only the shapes', async (t) => {
  for (const { file, specifier, part } of importsUnder('migrations'))
    t.equal(part, undefined, `${file} imports ${specifier}`)
  for (const { file, specifier, part } of importsUnder('seeds'))
    t.ok(part === undefined || part === 'model', `${file} imports ${specifier}`)
})

t.test('storage knows no feature and no HTTP', async (t) => {
  for (const { file, specifier, part } of importsUnder('src/db')) {
    t.ok(part === undefined || part === 'db' || part === 'model', `${file} imports ${specifier}`)
  }
})

/** Code that the next test must catch, and what it must leave alone. */
const NATIVE: readonly (readonly [string, boolean])[] = [
  ['sql`show server_version`', true],
  ['sql<{ at: Date }>`select now() as at`', true],
  ['sql`select sqlite_version() as version`', true],
  ["CompiledQuery.raw('set statement_timeout = 1')", true],
  ['sql`select a from b where c ilike 1`', true],
  ['sql`select extract(epoch from a) from b`', true],
  ['const at = now()', false],
  ['sql`update parks set region = news.region from news`.execute(trx, now())', false],
  ['`show parks`', false],
  ["CompiledQuery.raw('select value from parks_revision')", false],
]

t.test('only src/db knows what PostgreSQL alone can do', async (t) => {
  for (const { file, specifier } of importsUnder('src'))
    if (!file.startsWith('src/db/')) t.notMatch(specifier, /^pg(?:\/|$)/, `${file} imports ${specifier}`)
  const native =
    /pg_\w+\(|\bnotify\s*\$|\blisten \w+_\w+|skip locked|for update|::(?:text|int|jsonb)|current_setting\(|clock_timestamp\(|sqlite_\w+\(|(?:\bsql[^`\n]*`|raw\(['"`])[^`]*\b(?:show \w|set \w+_\w+ *=|now\(\)|current_timestamp|extract\(|to_char\(|string_agg\(|json_agg\(|ilike|distinct on|strftime\(|pragma)/i
  for (const [code, isNative] of NATIVE) t.equal(native.test(code), isNative, code)
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !entry.name.endsWith('.ts') || path.startsWith(join(ROOT, 'src/db/'))) continue
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    t.notMatch(code, native, relative(ROOT, path))
  }
})

t.test('browsers and the server share nothing but the network', async (t) => {
  for (const { file, specifier, part } of importsUnder('src')) {
    if (file.startsWith('src/web/')) {
      t.ok(part === undefined || part === 'web' || part === 'client', `${file} imports ${specifier}`)
      t.notMatch(specifier, /^node:|^(?:fastify|kysely)/, `${file} imports ${specifier}`)
    } else t.not(part, 'web', `${file} imports ${specifier}`)
  }
})
