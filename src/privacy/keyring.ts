import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const SEALED_FORM = 'v1'
const ENCODED_KEY = /^(?:[A-Za-z0-9+/]{43}|[A-Za-z0-9_-]{43})=?$/
const KEY_ID = /^[a-z0-9][a-z0-9-]{0,31}$/

/** A key as configured: its id, which every sealed value names, and 32 random bytes. */
export interface MasterKey {
  id: string
  bytes: Buffer
}

/** Where a sealed value stands. It is bound to the value: a value that was moved to another row or column does not open. */
export interface Place {
  table: string
  row: string
  field: string
}

/** A sealed value that cannot be opened: its key is not in the ring, or it was changed or moved. Never holds the value. */
export class SealError extends Error {
  override name = 'SealError'
}

interface DerivedKey {
  id: string
  encryption: Buffer
  index: Buffer
  secrets: Buffer
}

const derive = (master: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `parkmatch/${purpose}`, KEY_BYTES))

const toDerived = ({ id, bytes }: MasterKey): DerivedKey => ({
  id,
  encryption: derive(bytes, 'encryption'),
  index: derive(bytes, 'blind-index'),
  secrets: derive(bytes, 'secrets'),
})

const aadOf = ({ table, row, field }: Place): Buffer => Buffer.from(`${table}/${row}/${field}`)

/**
 * Reads `id:base64,id:base64`; the first key is the active one.
 * @throws Error that says what is wrong with which key, and never prints a key
 */
export function parseMasterKeys(text: string): MasterKey[] {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf(':')
      const [id, encoded] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
      if (!KEY_ID.test(id))
        throw new Error('each key is written id:base64, its id in small letters, digits and hyphens')
      const bytes = Buffer.from(encoded, 'base64')
      // The decoder passes over what is no base64: a key that was pasted with something behind it would be another one tomorrow.
      if (bytes.length !== KEY_BYTES || !ENCODED_KEY.test(encoded))
        throw new Error(`key '${id}' must be ${KEY_BYTES} bytes in base64`)
      return { id, bytes }
    })
  if (keys.length === 0) throw new Error('at least one key is needed')
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('two keys have the same id')
  return keys
}

/** A new key; its id tells the day on which it was made. `today` is an ISO day. */
export const createMasterKey = (today: string): MasterKey => ({
  id: `k${today.replaceAll('-', '')}-${randomBytes(2).toString('hex')}`,
  bytes: randomBytes(KEY_BYTES),
})

export const formatMasterKey = ({ id, bytes }: MasterKey): string => `${id}:${bytes.toString('base64')}`

/**
 * Encrypts personal data (AES-256-GCM) and indexes it blindly (HMAC-SHA-256), with keys derived from each master key by
 * purpose. New values use the first key of the ring; values of every key in the ring can be read.
 */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, DerivedKey>
  readonly #active: DerivedKey
  readonly #secrets = new Map<string, string>()

  constructor(keys: readonly MasterKey[]) {
    this.#keys = new Map(keys.map((key) => [key.id, toDerived(key)]))
    const first = this.#keys.values().next().value
    if (!first) throw new Error('at least one key is needed')
    this.#active = first
  }

  /** A ring of one random key that is gone with the process: for databases in memory. */
  static ephemeral(): KeyRing {
    return new KeyRing([{ id: 'memory', bytes: randomBytes(KEY_BYTES) }])
  }

  get activeId(): string {
    return this.#active.id
  }

  get ids(): readonly string[] {
    return [...this.#keys.keys()]
  }

  /** Encrypts a value for one place: `v1.<key id>.<base64url of iv, tag, ciphertext>`. */
  seal(value: string, place: Place): string {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.#active.encryption, iv)
    cipher.setAAD(aadOf(place))
    const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
    return `${SEALED_FORM}.${this.#active.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
  }

  /** Decrypts a value at its place. @throws SealError */
  open(sealed: string, place: Place): string {
    const [form, id = '', encoded = ''] = sealed.split('.')
    const key = this.#keys.get(id)
    if (form !== SEALED_FORM || !key)
      throw new SealError(`no key '${id}' in the key ring for ${place.table}.${place.field}`)
    const bytes = Buffer.from(encoded, 'base64url')
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.encryption, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(aadOf(place))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    } catch {
      throw new SealError(
        `a value of ${place.table}.${place.field} was changed, moved or sealed by another key '${id}'`,
      )
    }
  }

  /** Whether a sealed or indexed value was made by the active key. */
  isActive(value: string): boolean {
    return value.split('.')[1] === this.#active.id
  }

  /** The text that equal values share and that tells nothing without the key; `domain` keeps phones and companies apart. */
  blind(value: string, domain: string): string {
    return this.#blindWith(this.#active, value, domain)
  }

  /** The blind index under every key of the ring: what to look for while a rotation runs. */
  blindAll(value: string, domain: string): string[] {
    return [...this.#keys.values()].map((key) => this.#blindWith(key, value, domain))
  }

  #blindWith({ id, index }: DerivedKey, value: string, domain: string): string {
    return `b1.${id}.${createHmac('sha256', index).update(`${domain}\n${value}`).digest('base64url')}`
  }

  /** A secret for a purpose of its own (challenges), derived from the active key, in base64url. */
  secretFor(purpose: string): string {
    const known = this.#secrets.get(purpose) ?? derive(this.#active.secrets, purpose).toString('base64url')
    this.#secrets.set(purpose, known)
    return known
  }

  /** What the database remembers of each key, to tell a wrong key from the right one of the same name. */
  fingerprints(): { id: string; fingerprint: string }[] {
    return [...this.#keys.values()].map(({ id, secrets }) => ({
      id,
      fingerprint: createHmac('sha256', secrets).update('fingerprint').digest('base64url'),
    }))
  }
}
