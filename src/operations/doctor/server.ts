import { tryPort } from '../ports.ts'
import { type Found, fail, ok, type Patient, warn } from './finding.ts'

const WAIT_MS = 3000

/** What listens on an address says of itself. */
async function readiness(url: string): Promise<Found | undefined> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(WAIT_MS) })
    const body = (await response.json()) as Record<string, unknown>
    if (response.ok && typeof body.parksRevision === 'number')
      return ok(`the server at ${url} is ready: ${body.parks} parks, revision ${body.parksRevision}`)
    if (response.status === 503 && typeof body.detail === 'string')
      return fail(
        `the server at ${url} runs and is not ready: ${body.detail}`,
        'see its log (of a service: journalctl -u parkmatch)',
      )
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return fail(
        `what listens at ${url} does not answer within ${WAIT_MS / 1000} s`,
        'see its log; if it is not parkmatch, set PORT',
      )
  }
  return undefined
}

/** Whether the server runs and is ready, or else its port is free for it. */
export async function checkServer({ config: { host, port } }: Patient): Promise<Found> {
  if (port === 0) return warn('PORT 0 takes another port at each start', 'name one, or nobody finds the server')
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
  const code = await tryPort(host, port)
  if (code === undefined)
    return warn(
      `no server runs on ${url}; the port is free`,
      'start it: npm start, or systemctl start parkmatch where it is installed as a service',
    )
  if (code === 'EADDRINUSE')
    return (
      (await readiness(url)) ??
      fail(`port ${port} is taken by another program`, `stop it, or set PORT (ss -ltnp 'sport = :${port}' names it)`)
    )
  if (code === 'EACCES')
    return fail(`this user may not listen on port ${port}`, 'use a port above 1023 and a proxy in front')
  return fail(
    `HOST ${host} is no address of this machine (${code})`,
    'HOST=127.0.0.1 behind a proxy, 0.0.0.0 for all addresses',
  )
}
