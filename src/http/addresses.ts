import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'

/** What counts as one sender: an IPv4 address, or the IPv6 network (/64) that a host picks its addresses from. As the general limit counts. */
export const senderOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => normalizeIP(ip)
