import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { lookupFor, readTarget } from './targets.ts'

const TIMEOUT_MS = 10_000
/** Robots answer with a short JSON text; nothing longer is read. */
const MAX_ANSWER = 4096

export interface Answer {
  status: number
  body: string
}

/**
 * Posts JSON to a webhook. Redirects are not followed, answers are cut, and the address is checked again as the socket connects.
 * `stop` ends it early. @throws TargetError or the error of the connection
 */
export function postJson(
  text: string,
  body: string,
  { headers, allowed, signal }: { headers: Record<string, string>; allowed: readonly string[]; signal?: AbortSignal },
): Promise<Answer> {
  const url = readTarget(text, allowed)
  const lookup = lookupFor(url, allowed)
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      agent: false,
      signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) : AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'parkmatch', ...headers },
      ...(lookup ? { lookup } : {}),
    })
    request.once('error', reject)
    request.once('response', (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        if (answer.length < MAX_ANSWER) answer += chunk
        else response.destroy()
      })
      response.once('close', () => resolve({ status: response.statusCode ?? 0, body: answer.slice(0, MAX_ANSWER) }))
      response.once('error', () => {})
    })
    request.end(body)
  })
}
