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

/** The console shows the page in a frame while a form is designed; nothing else may be framed (guards.ts). */
function showInOwnFrames(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'))
  reply
    .header('content-security-policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
    .header('x-frame-options', 'SAMEORIGIN')
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
    showInOwnFrames(reply)
    return reply.type('text/html; charset=utf-8').send(demoPage(query))
  })
  app.get('/demo/form.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(demoStyles),
  )
}
