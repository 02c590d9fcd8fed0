import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits: as a token they need no slow hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Whether two secrets are the same, in a time that does not tell how far they agree. Their length is no secret. */
export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
