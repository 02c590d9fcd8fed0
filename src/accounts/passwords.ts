import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** Cost of a new password: 32 MiB and about a tenth of a second. A stored password keeps the cost with which it was made. */
const COST = { N: 2 ** 15, r: 8, p: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32
const STORED = /^scrypt\$(\d{1,8})\$(\d{1,3})\$(\d{1,3})\$([\w-]+)\$([\w-]+)$/

/** Shorter ones are guessed too soon; longer ones only cost. */
export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200

const hash = (password: string, salt: Buffer, cost: ScryptOptions & { N: number; r: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const maxmem = 256 * cost.N * cost.r
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** What is stored of a password: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await hash(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Stands for the password of an account that does not exist, so that guessing names takes as long as guessing passwords. */
const NOBODY = ['scrypt', COST.N, COST.r, COST.p, 'AAAAAAAAAAAAAAAAAAAAAA', 'A'.repeat(43)].join('$')

/** Whether a password is the stored one; takes the same time where nothing is stored. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', expected = ''] = STORED.exec(stored ?? NOBODY) ?? []
  if (N === undefined) return false
  const key = await hash(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  const known = Buffer.from(expected, 'base64url')
  return known.length === key.length && timingSafeEqual(known, key) && stored !== undefined
}
