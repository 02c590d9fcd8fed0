import { isLoopback, meantBy } from '../../config.ts'
import { type Found, ok, type Patient, warn } from './finding.ts'

/** Names in the environment that look like ours, and are not: they are without effect. */
export function checkNames({ env }: Patient): Found[] {
  const found = Object.keys(env).flatMap((name) => {
    const meant = meantBy(name)
    return meant && env[meant] === undefined
      ? [warn(`${name} is set and without effect`, `if ${meant} is meant, name it so`)]
      : []
  })
  return found.length > 0 ? found : [ok('every value can be read')]
}

/** Settings that are allowed and unwise, each with what speaks against it. */
export function checkSecurity({ config, env }: Patient): Found[] {
  const isPublic = !isLoopback(config.host)
  const rules: [boolean, string, string][] = [
    [
      isPublic && !config.trustProxy,
      `HOST ${config.host} serves other machines without TLS: passwords and personal data cross the network in clear`,
      'put nginx or Caddy with TLS in front (docs/deploy.md), HOST=127.0.0.1, TRUST_PROXY=1',
    ],
    [
      isPublic && config.trustProxy,
      `with TRUST_PROXY the port must be out of reach of all but the proxy, and HOST ${config.host} opens it`,
      'HOST=127.0.0.1 where the proxy is on this machine; else a firewall that lets only the proxy in',
    ],
    [
      config.allowOpen,
      'ALLOW_OPEN shows parks and matches to everybody while no account exists',
      'make an account, leave it out',
    ],
    [config.rateLimit === 0, 'RATE_LIMIT 0 lets one address send as much as it likes', 'leave it out for 600 a minute'],
    [config.formRateLimit === 0, 'FORM_RATE_LIMIT 0 lets one address fill the inbox', 'leave it out for 30 a minute'],
    [
      config.maxDelayMs === 0,
      'MAX_DELAY_MS 0 never turns requests away: under load all become slow',
      'leave it out for 1000',
    ],
    [
      config.logLevel === 'silent' || config.logLevel === 'fatal',
      `LOG_LEVEL ${config.logLevel} hides errors`,
      'use info or warn',
    ],
    [
      config.publicUrl?.startsWith('http://') === true && !isLoopback(new URL(config.publicUrl).hostname),
      `PUBLIC_URL ${config.publicUrl} has no TLS`,
      'use https://',
    ],
    [
      config.trustProxy && config.publicUrl === undefined,
      'PUBLIC_URL is not set: links in messages name the inner address',
      'set it',
    ],
    [
      config.corsOrigins.some((origin) => origin.startsWith('http://') && !isLoopback(new URL(origin).hostname)),
      'CORS_ORIGINS lets pages without TLS call the API',
      'name https:// origins only',
    ],
    [
      config.database.engine === 'postgres' && isOpenPostgres(config.database.url),
      'DATABASE_URL reaches PostgreSQL on another machine without TLS',
      'add ?sslmode=verify-full to it',
    ],
    [
      env.PARKMATCH_PASSWORD !== undefined,
      'PARKMATCH_PASSWORD stands in the environment of every program started from here',
      'set it for the one command only',
    ],
  ]
  const found = rules.filter(([holds]) => holds).map(([, text, remedy]) => warn(text, remedy))
  return found.length > 0 ? found : [ok('no setting is unwise')]
}

function isOpenPostgres(url: string): boolean {
  const { hostname, searchParams } = new URL(url)
  const mode = searchParams.get('sslmode') ?? 'disable'
  return hostname !== '' && !isLoopback(hostname) && ['disable', 'allow', 'prefer'].includes(mode)
}
