import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import type { Config } from '../config.ts'
import { senderOf } from '../http/addresses.ts'
import { ApiError } from '../http/errors.ts'
import { isOfThisMachine } from '../http/this-machine.ts'

/** A key serves many visitors of a site at once, so it may send this many times what one address may. */
const KEY_FACTOR = 20

/** Limits what comes with form keys: by address (IPv6: by network), and by key. Others have the general limit only. */
export function formLimits(app: FastifyInstance, config: Config): preHandlerAsyncHookHandler {
  if (config.formRateLimit === 0 || !app.hasDecorator('createRateLimit')) return async () => {}
  const timeWindow = '1 minute'
  const byAddress = app.createRateLimit({
    max: config.formRateLimit,
    timeWindow,
    keyGenerator: (request: FastifyRequest) => `form ${senderOf(request)}`,
  })
  const byKey = app.createRateLimit({
    max: config.formRateLimit * KEY_FACTOR,
    timeWindow,
    keyGenerator: (request: FastifyRequest) => `key ${request.actor.id}`,
  })
  return async (request) => {
    if (request.actor.role !== 'form' || (!config.limitsLoopbackForms && isOfThisMachine(request))) return
    for (const limit of [byAddress, byKey]) {
      const state = await limit(request)
      if (!state.isAllowed && state.isExceeded)
        throw new ApiError(
          'too-many-requests',
          `Too many requests with this form; try again in ${state.ttlInSeconds} s`,
        )
    }
  }
}
