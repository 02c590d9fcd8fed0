import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stage } from './lib.ts'

/** A system on this machine that webhooks tell of events. Under `/hang` it takes a message and never answers. */
export interface Receiver {
  host: string
  /** Makes a webhook to `path` through an instance. */
  subscribe: (url: string, key: string, path?: string) => Promise<void>
  /** Waits until it was told of all these requests; answers with those that it was not told of in time. */
  waitFor: (requestIds: readonly string[], withinMs: number) => Promise<string[]>
  /** Events that came more than once. */
  repeated: () => number
  /** Has every message answered with an error, or no longer. */
  refuse: (isRefusing: boolean) => void
  /** Messages that wait for an answer, now. */
  hanging: () => number
}

export async function startReceiver(stage: Stage): Promise<Receiver> {
  const told = new Set<string>()
  const events = new Map<string, number>()
  let hanging = 0
  let refusing = false
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      if (request.url?.startsWith('/hang')) {
        hanging++
        response.once('close', () => hanging--)
        return
      }
      if (refusing) return void response.writeHead(500).end()
      const id = String(request.headers['webhook-id'])
      events.set(id, (events.get(id) ?? 0) + 1)
      const { type, data } = JSON.parse(body) as { type: string; data: { requestId: string } }
      if (type === 'request.created') told.add(data.requestId)
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stage.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    host,
    subscribe: async (url, key, path = '/hook') => {
      const response = await fetch(`${url}/v1/webhooks`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: path, url: `http://${host}${path}` }),
      })
      if (response.status !== 201) throw new Error(`no webhook: ${response.status} ${await response.text()}`)
    },
    waitFor: async (requestIds, withinMs) => {
      const missing = () => requestIds.filter((id) => !told.has(id))
      for (const end = Date.now() + withinMs; missing().length > 0 && Date.now() < end; ) await sleep(200)
      return missing()
    },
    repeated: () => [...events.values()].filter((count) => count > 1).length,
    refuse: (isRefusing) => {
      refusing = isRefusing
    },
    hanging: () => hanging,
  }
}
