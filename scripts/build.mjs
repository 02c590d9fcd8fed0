// Compiles src, migrations and seeds into dist, bundles the commands of the core and writes the executable. Prints nothing but errors.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConsole, buildForm } from '../src/web/build.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const compiled = ['src', 'migrations', 'seeds']

const filesUnder = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : []

const compile = () => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, encoding: 'utf8' })
  process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`)
  return run.status ?? 1
}

const copyData = () => {
  for (const file of filesUnder(join(root, 'seeds')).filter((name) => name.endsWith('.json'))) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    cpSync(join(root, file), join(dist, file))
  }
}

/** Output whose source is gone would still be importable, and hide a missing file. */
const prune = () => {
  for (const file of compiled.flatMap((dir) => filesUnder(join(dist, dir)))) {
    const source = relative(dist, join(root, file)).replace(/(\.d\.ts|\.js)$/, '.ts')
    if (!existsSync(join(root, source))) rmSync(join(root, file))
  }
}

/** Commands of the core, which are called once for a note or a page: each is loaded from one file instead of a thousand. */
const BUNDLED = ['extract', 'match-stored', 'parse', 'quantities']
/** Stay files of their own: what the command line shares with them, and what needs a database. */
const UNBUNDLED = ['src/cli/io.js', 'src/cli/database.js', 'src/parks/park-index.js']

/** Keeps these files out of a bundle, which lies in a folder beside src. */
const keepApart = {
  name: 'keep-apart',
  enforce: 'pre',
  resolveId(id, importer) {
    if (importer === undefined || !id.startsWith('.')) return null
    const file = relative(dist, join(dirname(importer), id))
    return UNBUNDLED.includes(file) ? { id: `../${file}`, external: true } : null
  },
}

const bundleCommands = async () => {
  const { build } = await import('vite')
  const source = (name) => join(dist, 'src', 'cli', `${name}.js`)
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [keepApart],
    ssr: { noExternal: true, external: ['better-sqlite3', 'kysely', 'pg'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(dist, 'bundle'),
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(BUNDLED.map((name) => [name, source(name)])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  })
  for (const name of BUNDLED) writeFileSync(source(name), `export * from '../../bundle/${name}.js'\n`)
}

const writeExecutable = () => {
  const file = join(dist, 'cli.js')
  mkdirSync(dist, { recursive: true })
  writeFileSync(file, "#!/usr/bin/env node\nimport './src/cli.js'\n")
  chmodSync(file, 0o755)
}

writeExecutable()
const status = compile()
copyData()
prune()
if (status === 0) await bundleCommands()
if (status === 0) await buildForm()
if (status === 0) await buildConsole()
process.exitCode = status
