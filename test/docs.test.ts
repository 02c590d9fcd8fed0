import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { COMMANDS } from '../src/cli/commands.ts'
import { COMMAND_VARIABLES, SETTINGS } from '../src/settings.ts'

const read = (file: string): string => readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8')
const deploy = read('deploy.md')
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

t.test('every file that the guide links to is there', async (t) => {
  const links = [...deploy.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file = '']) => file)
  t.ok(links.length > 5)
  for (const file of links) t.ok(existsSync(new URL(`../docs/${file}`, import.meta.url)), file)
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
