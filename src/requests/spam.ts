import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Actor } from '../accounts/actor.ts'
import { hashToken } from '../accounts/tokens.ts'
import type { Trx } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import type { RequestBody } from './schemas.ts'

/** One try costs a browser about a millisecond, and one in 256 fits: some tenths of a second for a person, much for a flood. */
const CHALLENGE = { algorithm: 'PBKDF2/SHA-256', cost: 2000, keyPrefix: '00' } as const
const CHALLENGE_MS = 2 * 60 * 60_000
/** Nobody reads and fills a form faster. */
const FASTEST_MS = 2000

/** Why a request looks like spam. It is stored all the same, and a person decides. */
export const SUSPICIONS = [
  'honeypot',
  'too-fast',
  'no-proof',
  'bad-proof',
  'expired-proof',
  'used-proof',
  'no-origin',
] as const
export type SuspicionReason = (typeof SUSPICIONS)[number]

export interface Suspicion {
  /**
   * Marks the challenge as used, in the transaction of the request, and answers with what speaks against the request. Of several that
   * come with one challenge at once, one spends it.
   */
  spend: (trx: Trx) => Promise<SuspicionReason[]>
}

/** A signed challenge for the page that shows a form; it holds the time of its making and nothing of the visitor. */
export const issueChallenge = ({ keyring, now }: Pick<ServiceContext, 'keyring' | 'now'>) =>
  createChallenge({
    ...CHALLENGE,
    deriveKey,
    hmacSignatureSecret: keyring.secretFor('challenge'),
    data: { issuedAt: Date.parse(now()) },
  })

type Payload = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>

/** The solved challenge out of base64 JSON; undefined for anything else. */
function readPayload(text: string): Payload | undefined {
  try {
    const value = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Payload
    const { parameters, signature } = value.challenge
    const isWhole =
      typeof signature === 'string' &&
      parameters.algorithm === CHALLENGE.algorithm &&
      parameters.cost === CHALLENGE.cost &&
      typeof parameters.data?.issuedAt === 'number' &&
      Number.isSafeInteger(value.solution.counter) &&
      typeof value.solution.derivedKey === 'string'
    return isWhole ? value : undefined
  } catch {
    return undefined
  }
}

interface Judged {
  reason?: SuspicionReason
  issuedAt?: number
  hash?: string
}

async function judgeProof(context: ServiceContext, text: string | undefined): Promise<Judged> {
  if (!text) return { reason: 'no-proof' }
  const payload = readPayload(text)
  if (!payload) return { reason: 'bad-proof' }
  const hmacSignatureSecret = context.keyring.secretFor('challenge')
  const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret }).catch(() => ({
    verified: false,
  }))
  if (!verified) return { reason: 'bad-proof' }
  const issuedAt = Number(payload.challenge.parameters.data?.issuedAt)
  const hash = hashToken(payload.challenge.signature ?? '')
  if (issuedAt + CHALLENGE_MS < Date.parse(context.now())) return { reason: 'expired-proof', issuedAt }
  const used = await context.db.selectFrom('used_challenges').select('hash').where('hash', '=', hash).executeTakeFirst()
  return used ? { reason: 'used-proof', issuedAt } : { issuedAt, hash }
}

const nothing: Suspicion = { spend: async () => [] }

/** What speaks against a request that came with a form key. Staff and partners are not suspected. */
export async function suspicionOf(
  context: ServiceContext,
  actor: Actor,
  proof: RequestBody['proof'] = {},
  origin: string | undefined,
): Promise<Suspicion> {
  if (actor.role !== 'form') return nothing
  const { reason, issuedAt, hash } = await judgeProof(context, proof.challenge)
  const now = Date.parse(context.now())
  const elapsed = proof.elapsedMs ?? (issuedAt === undefined ? undefined : now - issuedAt)
  const reasons: SuspicionReason[] = [
    ...(proof.website?.trim() ? (['honeypot'] as const) : []),
    ...(elapsed !== undefined && elapsed < FASTEST_MS ? (['too-fast'] as const) : []),
    ...(reason ? [reason] : []),
    ...(origin === undefined ? (['no-origin'] as const) : []),
  ]
  const spend = async (trx: Trx) => {
    if (hash === undefined || issuedAt === undefined) return reasons
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('used_challenges')
      .values({ hash, expires_at: new Date(issuedAt + CHALLENGE_MS).toISOString() })
      .onConflict((c) => c.column('hash').doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows ? reasons : [...reasons, 'used-proof' as const]
  }
  return { spend }
}
