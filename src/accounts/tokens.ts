import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: as a token they need no slow hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
