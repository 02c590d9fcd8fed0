import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../db/index.ts'
import { packageRoot } from '../version.ts'
import { type CliIo, UsageError, write } from './io.ts'

/** The OpenAPI document as text, made from the routes themselves. */
export async function openApiText(): Promise<string> {
  const config = readConfig({ DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' })
  const database = await openDatabase(config.database)
  const app = await buildApp(config, database)
  try {
    await app.ready()
    return `${JSON.stringify(app.swagger(), null, 2)}\n`
  } finally {
    await app.close()
    await database.close()
  }
}

/** `openapi --write` writes openapi/openapi.json; `--check` fails when the file does not say what the routes do. */
export async function runOpenApi(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { write: { type: 'boolean' }, check: { type: 'boolean' } } })
  if (Boolean(values.write) === Boolean(values.check)) throw new UsageError('give --write or --check')
  const file = join(packageRoot(), 'openapi', 'openapi.json')
  const text = await openApiText()
  if (values.write) {
    await writeFile(file, text)
    return 0
  }
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return 0
  await write(io.stderr, 'openapi/openapi.json is not what the routes say; run: npm run openapi\n')
  return 1
}
