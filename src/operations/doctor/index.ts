import { type Config, ConfigError, readConfig } from '../../config.ts'
import { checkBackups } from './backups.ts'
import { checkAccounts, checkClock, checkKeys, checkSchema, checkWebhooks, openPatient } from './database.ts'
import { type Finding, type Found, fail, type Patient } from './finding.ts'
import { checkFolder, checkNode, checkUser } from './machine.ts'
import { checkServer } from './server.ts'
import { checkNames, checkSecurity } from './settings.ts'

export type { Finding } from './finding.ts'

type Check = (patient: Patient) => Found | Found[] | Promise<Found | Found[]>

/** In the order in which they are told. */
const CHECKS: Readonly<Record<string, Check>> = {
  user: () => checkUser(process.getuid?.()),
  configuration: checkNames,
  security: checkSecurity,
  folder: checkFolder,
  content: checkSchema,
  accounts: checkAccounts,
  keys: checkKeys,
  clock: checkClock,
  webhooks: checkWebhooks,
  backups: checkBackups,
  server: checkServer,
}

const named = (check: string, found: Found | Found[]): Finding[] => [found].flat().map((one) => ({ check, ...one }))

async function run(name: string, check: Check, patient: Patient): Promise<Finding[]> {
  try {
    return named(name, await check(patient))
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return named(name, fail(`this could not be checked: ${reason}`, 'mend what is said above first'))
  }
}

/** Looks at a deployment as its environment describes it, without changing anything. `now` is an ISO time. */
export async function diagnose(env: Patient['env'], now: string): Promise<Finding[]> {
  const node = named('node', checkNode(process.version))
  let config: Config
  try {
    config = readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const found = error.problems.map((text) => fail(text, 'docs/configuration.md has every variable'))
    return [...node, ...named('configuration', found)]
  }
  const opened = await openPatient({ config, env, now })
  const patient: Patient = { config, env, now, ...(opened.database ? { database: opened.database } : {}) }
  const findings = [...node, ...(opened.found ? named('database', opened.found) : [])]
  try {
    for (const [name, check] of Object.entries(CHECKS)) findings.push(...(await run(name, check, patient)))
    return findings
  } finally {
    await opened.database?.close().catch(() => {})
  }
}
