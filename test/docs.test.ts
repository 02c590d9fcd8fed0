import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { PAGES } from '../scripts/docs-pages.ts'
import { formatFields } from '../scripts/import-page.ts'
import { FIELD_WORDS } from '../scripts/import-words.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { checkImport } from '../src/parks/check-import.ts'
import { readParkRecords } from '../src/parks/read-records.ts'
import { PARK_COLUMNS } from '../src/parks/tabular.ts'
import { COMMAND_VARIABLES, SETTINGS } from '../src/settings.ts'

const read = (file: string): string => readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8')
const deploy = read('deploy.md') + read('zh/deploy.md')
const unit = read('parkmatch.service')

const VARIABLES = new Set([...Object.values(SETTINGS), ...COMMAND_VARIABLES].map(({ variable }) => variable))
/** Variables of others that are named, and what stands for any name. */
const OF_OTHERS = new Set(['NODE_ENV', 'NAME'])

t.test('the guide and the unit name only variables and commands that there are', async (t) => {
  const assigned = [...`${deploy}\n${unit}`.matchAll(/(?:^|Environment=|[ `])([A-Z][A-Z_]{3,})=/gm)].map(
    ([, name = '']) => name,
  )
  const quoted = [...deploy.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name = '']) => name)
  t.ok(assigned.length > 5 && quoted.length > 5)
  for (const name of [...assigned, ...quoted]) t.ok(VARIABLES.has(name) || OF_OTHERS.has(name), name)
  const commands = [...deploy.matchAll(/(?:sudo |`|^ {4})parkmatch ([a-z]+)/gm)].map(([, name = '']) => name)
  t.ok(commands.length > 8)
  for (const name of commands) t.ok(Object.hasOwn(COMMANDS, name), name)
})

t.test('the pages that follow from the code are up to date', async (t) => {
  for (const [file, page] of Object.entries(PAGES)) t.ok(read(file) === page(), `docs/${file}: run npm run docs`)
})

t.test('every field of the import format says what it means, in both languages', async (t) => {
  t.same(
    formatFields().map(({ field }) => field),
    Object.keys(FIELD_WORDS),
  )
  const columns = PARK_COLUMNS.map(({ field }) => field)
  t.same(
    columns.filter((field) => !Object.hasOwn(FIELD_WORDS, field)),
    [],
    'of the tables too',
  )
})

/** The examples of the page, as a reader copies them. */
const example = (name: string): string =>
  new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\`\`\``).exec(read('import.md'))?.[1] ?? ''

t.test('the examples of the import format can be imported', async (t) => {
  for (const format of ['json', 'csv'] as const) {
    const records = await readParkRecords(Buffer.from(example(format)), format)
    const checked = checkImport(records)
    t.ok('parks' in checked && checked.parks.length > 0, format)
  }
})

const ROOT = new URL('../', import.meta.url)
const FOLDERS = ['', 'docs/', 'docs/zh/', 'docs/decisions/']
const PAGES_WITH_LINKS = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
)

/** The anchor that a heading gets: small letters, spaces as hyphens, no punctuation. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

const anchorsOf = (url: URL): string[] =>
  [...readFileSync(url, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

t.test('every relative link of every page leads to a file, and to a heading where it names one', async (t) => {
  let checked = 0
  for (const page of PAGES_WITH_LINKS) {
    const url = new URL(page, ROOT)
    for (const [, target = ''] of withoutCode(readFileSync(url, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      const to = new URL(target, url)
      const anchor = decodeURIComponent(to.hash.slice(1))
      to.hash = ''
      t.ok(existsSync(to), `${page}: ${target}`)
      if (anchor !== '' && existsSync(to)) t.ok(anchorsOf(to).includes(anchor), `${page}: ${target}`)
      checked++
    }
  }
  t.ok(checked > 40, `${checked} links`)
})

/** What a reader copies: indented lines and fenced blocks, without comments, drawings and the space around them. */
const copied = (page: string): string[] => {
  const text = readFileSync(new URL(page, ROOT), 'utf8')
  const lines = [...text.matchAll(/^ {4}.*$/gm), ...text.matchAll(/(?<=^```\w+\n)[\s\S]*?(?=^```)/gm)].flatMap(
    ([block]) => block.split('\n'),
  )
  return lines.map((line) => line.replace(/\s+#\s.*$/, '').trim()).filter((line) => !/^$|^#\s|[─▶┬┐┘┤├]/.test(line))
}

t.test('what a reader of the Chinese pages copies stands in the English ones', async (t) => {
  const pairs = {
    'README.zh-CN.md': 'README.md',
    'docs/zh/deploy.md': 'docs/deploy.md',
    'docs/zh/form.md': 'docs/form.md',
  }
  for (const [chinese, english] of Object.entries(pairs)) {
    const lines = copied(chinese)
    const known = new Set(copied(english))
    t.ok(lines.length > 5, chinese)
    t.same(
      lines.filter((line) => !known.has(line)),
      [],
      chinese,
    )
  }
})

/** Names of tests, as docs and CONTRIBUTING.md give them: test/http, test/match/score-parks. */
t.test('every test that a page names is there', async (t) => {
  const names = PAGES_WITH_LINKS.filter((page) => !page.includes('decisions/')).flatMap((page) =>
    [...readFileSync(new URL(page, ROOT), 'utf8').matchAll(/\btest\/[\w./-]*\w/g)].map(([name]) => ({ page, name })),
  )
  t.ok(names.length > 20)
  for (const { page, name } of names) {
    const found = ['', '.ts', '.test.ts'].some((ending) => existsSync(new URL(name + ending, ROOT)))
    t.ok(found, `${page}: ${name}`)
  }
})

t.test('the unit gives a stop more time than the server takes, and the service few rights', async (t) => {
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1]
  const serve = readFileSync(new URL('../src/cli/serve.ts', import.meta.url), 'utf8')
  const exitAfterMs = Number(/EXIT_AFTER_MS = ([\d_]+)/.exec(serve)?.[1]?.replaceAll('_', ''))
  t.ok(Number(value('TimeoutStopSec')) * 1000 > exitAfterMs, `${value('TimeoutStopSec')} s`)
  t.match(value('ExecStart'), /dist\/cli\.js serve$/)
  const hardened = {
    ProtectSystem: 'strict',
    NoNewPrivileges: 'yes',
    StateDirectory: 'parkmatch',
    UMask: '0077',
    User: 'parkmatch',
  }
  for (const [name, expected] of Object.entries(hardened)) t.equal(value(name), expected, name)
  t.equal(value('MemoryDenyWriteExecute'), undefined, 'the engine would not start')
})
