import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asset, readAsset, sendAsset } from './assets.ts'
import { demoPage, demoStyles } from './demo-page.ts'

function sendScript(request: FastifyRequest, reply: FastifyReply, script: Asset): FastifyReply {
  reply
    .type('text/javascript; charset=utf-8')
    // Pages of any origin load it.
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'public, max-age=300')
  return sendAsset(request, reply, script)
}

/** What browsers load: the script of the embeddable form, for pages of any origin, and a page that shows it. */
export function webRoutes(app: FastifyInstance): void {
  let script: Promise<Asset> | undefined
  app.get('/embed.js', { schema: { hide: true } }, async (request, reply) => {
    script ??= readAsset('embed.js').catch((error) => {
      script = undefined
      throw error
    })
    return sendScript(request, reply, await script)
  })
  app.get('/demo/form', { schema: { hide: true } }, async (request, reply) => {
    const query = request.query as Record<string, unknown>
    return reply.type('text/html; charset=utf-8').send(demoPage(query))
  })
  app.get('/demo/form.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(demoStyles),
  )
}
