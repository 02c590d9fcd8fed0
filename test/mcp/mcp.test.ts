import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import t, { type Test } from 'tap'
import { createKey } from '../../src/accounts/keys.ts'
import { createAccount } from '../../src/accounts/store.ts'
import { main } from '../../src/cli/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW, testApp } from '../helper.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** An assistant that started `parkmatch mcp` as a program, as assistants do. */
async function assistant(t: Test, argv: string[], env: Record<string, string>): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import=tsx', CLI, 'mcp', ...argv],
    env: { PATH: process.env.PATH ?? '', ...env },
    stderr: 'pipe',
  })
  await client.connect(transport)
  t.teardown(() => client.close())
  return client
}

const textOf = (result: { content?: unknown }): string => (result.content as { text: string }[])[0]?.text ?? ''

const call = async (client: Client, name: string, args: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: args })
  return { text: textOf(result), isError: result.isError === true, data: result.structuredContent as never }
}

t.test('an assistant works on the configured database', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-mcp-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const env = { DATABASE_URL: `sqlite:${join(folder, 'parks.db')}` }
  const io = { stdin: process.stdin, stdout: process.stderr, stderr: process.stderr, env }
  t.equal(await main(['migrate'], io), 0)
  t.equal(await main(['seed'], io), 0)
  const client = await assistant(t, [], env)

  const { tools } = await client.listTools()
  t.strictSame(tools.map(({ name }) => name).sort(), ['explain_park', 'match_parks', 'parse_note'])
  t.ok(tools.every(({ inputSchema, description }) => inputSchema.properties && description))

  const parsed = await call(client, 'parse_note', { text: '做医疗器械，想在青岛要30亩地' })
  t.match(parsed.data, { profile: { sectors: ['medical-devices'], landM2: { min: 20_000 } } })

  const matched = await call(client, 'match_parks', { text: '做医疗器械，想在青岛要30亩地', limit: 2 })
  t.match(matched.text, /^1\. 青岛高新区 \[qing-dao-gao-xin-qu\] [\d.]+ 分/)
  t.match(matched.text, /\n {2}\+ .*主导产业/)
  t.match((await call(client, 'match_parks', { text: '做医疗器械' })).text, /最值得问的一个问题/)
  t.equal((matched.data as { recommendations: unknown[] }).recommendations.length, 2)

  const why = { park: '青岛高新区', text: '做医疗器械，想在青岛要30亩地', language: 'en' }
  const explained = await call(client, 'explain_park', why)
  t.match(explained.text, /^青岛高新区 \[qing-dao-gao-xin-qu\] .* points/)
  t.match(explained.text, /Source: .*青岛厂房网, 2024-09-27/)
  t.match(explained.data, { parkId: 'qing-dao-gao-xin-qu', profile: { landM2: { min: 20_000 } } })

  const cases: [string, string, Record<string, unknown>, RegExp][] = [
    ['no such park', 'explain_park', { park: 'qqqq', text: '要30亩地' }, /no park is called 'qqqq'/],
    ['neither note nor profile', 'match_parks', {}, /profile or text/],
    ['an unknown sector', 'match_parks', { profile: { sectors: ['flying-cars'] } }, /flying-cars/],
  ]
  for (const [name, tool, args, message] of cases)
    t.match(await call(client, tool, args), { isError: true, text: message }, name)
  t.equal(
    (await call(client, 'match_parks', { limit: 0 })).isError,
    true,
    'what the schema forbids is told, not thrown',
  )
})

t.test('an assistant works on a running server, as far as its key goes', async (t) => {
  const app = await testApp(t)
  const { db } = app.database
  await importParks(db, [{ id: 'p1', name: '海河医疗器械园', sectors: [{ id: 'medical-devices' }] }], NOW)
  await createAccount(db, { name: 'chief', role: 'admin', password: 'correct horse battery' }, NOW)
  const { key } = await createKey(db, { name: 'assistant', scope: 'sales', origins: [] }, NOW)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const client = await assistant(t, ['--url', url], { PARKMATCH_KEY: key })
  t.match((await call(client, 'match_parks', { text: '医疗器械' })).text, /^1\. 海河医疗器械园/)
  const without = await assistant(t, ['--url', url], {})
  t.match(await call(without, 'match_parks', { text: '医疗器械' }), {
    isError: true,
    text: /asks for a key: set PARKMATCH_KEY/,
  })
  const wrong = await assistant(t, ['--url', url], { PARKMATCH_KEY: 'no-key' })
  t.match(await call(wrong, 'match_parks', { text: '医疗器械' }), {
    isError: true,
    text: /refuses the key in PARKMATCH_KEY/,
  })
  const nobody = await assistant(t, ['--url', 'http://127.0.0.1:1'], {})
  t.match(await call(nobody, 'match_parks', { text: '医疗器械' }), {
    isError: true,
    text: /the server at http:\/\/127\.0\.0\.1:1 is not reached \(.+\); start it/,
  })
  t.match(await call(wrong, 'match_parks', { text: '医疗器械' }), { isError: true, text: /key/ })
})
