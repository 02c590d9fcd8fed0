import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** A target that must not be called; the message says why. */
export class TargetError extends Error {
  override name = 'TargetError'
}

/** Whether an address is one of the public internet: not loopback, private, link-local, shared, tunnelled, translated or reserved. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // ::ffff:a.b.c.d is the IPv4 address itself for the system that connects.
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || isPublicIpv6(parsed as ipaddr.IPv6))
}

const GLOBAL = ipaddr.parseCIDR('2000::/3')

/**
 * Of IPv6 only what is assigned for the internet (RFC 4291: 2000::/3) counts: all else is reserved, or holds an IPv4 address that a gateway
 * would call (::a.b.c.d, 64:ff9b::/96, 64:ff9b:1::/48). ISATAP (RFC 5214) puts one behind any prefix; it is judged as what it is.
 */
function isPublicIpv6(address: ipaddr.IPv6): boolean {
  if (!address.match(GLOBAL)) return false
  const [, , , , high = 0, low = 0] = address.parts
  const isIsatap = (high & 0xfdff) === 0 && low === 0x5efe
  return !isIsatap || isPublicAddress(address.toByteArray().slice(12).join('.'))
}

const isAllowed = ({ host, hostname }: URL, allowed: readonly string[]): boolean =>
  allowed.includes(host) || allowed.includes(hostname)

/**
 * Reads the address of a webhook: https, a public host, no user or password in it. Hosts that the configuration allows are free
 * of this.
 * @throws TargetError
 */
export function readTarget(text: string, allowed: readonly string[]): URL {
  if (!URL.canParse(text)) throw new TargetError('is no address; write https://host/path')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new TargetError('must hold no user and no password')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TargetError('must be https')
  if (isAllowed(url, allowed)) return url
  if (url.protocol !== 'https:') throw new TargetError('must be https, or its host be named in WEBHOOK_HOSTS')
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (
    ipaddr.isValid(literal)
      ? !isPublicAddress(literal)
      : !url.hostname.includes('.') || /\.(?:local|internal|localhost)\.?$/.test(url.hostname)
  )
    throw new TargetError('must be a public host, or be named in WEBHOOK_HOSTS')
  return url
}

/**
 * Resolves names as the socket connects, and refuses those of which any address is not public: a name that was public when it
 * was entered may point inside later.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4)
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new TargetError(`${hostname} is not a public host`), '', 4)
    return options.all
      ? (callback as (e: null, a: typeof addresses) => void)(null, addresses)
      : callback(null, first.address, first.family)
  })
}

/** The lookup for a target: hosts that the configuration allows are resolved like any other. */
export const lookupFor = (url: URL, allowed: readonly string[]): LookupFunction | undefined =>
  isAllowed(url, allowed) ? undefined : publicLookup
