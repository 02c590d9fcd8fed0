import type { FastifyInstance } from 'fastify'
import { packageVersion } from '../version.ts'

/** Where things are, for a program that asks for the address without a path. */
const LINKS = {
  console: '/console',
  form: '/demo/form',
  api: '/v1',
  openapi: '/openapi.json',
  docs: '/docs',
  health: '/health/ready',
} as const

/** Of the kinds of answer that there are, whether a caller asks for JSON and for no page: a browser always names text/html. */
const wantsJson = (accept: string | undefined): boolean =>
  /\bjson\b/i.test(accept ?? '') && !/text\/html/i.test(accept ?? '')

/** The bare address: people are led to the console, which speaks the language that the browser asks for; programs get the links. */
export function rootRoute(app: FastifyInstance): void {
  app.get('/', { schema: { hide: true } }, async ({ headers: { accept } }, reply) => {
    reply.header('vary', 'Accept').header('cache-control', 'no-cache')
    if (!wantsJson(accept)) return reply.redirect(LINKS.console, 302)
    return { name: 'parkmatch', version: packageVersion(), links: LINKS }
  })
}
