import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/** A file whose parts unpack to more than a limit. */
export class UnpacksTooLarge extends Error {
  override name = 'UnpacksTooLarge'
}

/** What every part of a ZIP begins with. */
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1')
const HEADER_BYTES = 30
/** Office files have some dozens of parts. */
const MOST_PARTS = 10_000
/** Parts that begin as they should and then break: each costs as much as a whole one and counts for nothing. */
const MOST_BROKEN = 16
/** What is packed at all shows in its first bytes whether it is. */
const FIRST_BYTES = 4096

/** Unpacks to see how much comes out: what a file says of its own size may be a lie. Undefined for damaged parts. */
function unpack<T>(inflate: () => T, limit: number): T | undefined {
  try {
    return inflate()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes`)
    return undefined
  }
}

/** With `info` the answer tells how much was read, too; the types do not know of it. */
interface Inflated {
  buffer: Buffer
  engine: { bytesWritten: number }
}

/**
 * What a packed part costs: the longer of what is read and what comes out. 0 for what is not packed, undefined for a broken one.
 * `look` is shown what comes out.
 */
function costOf(part: Buffer, left: number, limit: number, look?: (content: Buffer) => void): number | undefined {
  const options = { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH, info: true }
  const inflate = (bytes: Buffer) => inflateRawSync(bytes, options) as unknown as Inflated
  if (unpack(() => inflate(part.subarray(0, FIRST_BYTES)), limit) === undefined) return 0
  const whole = unpack(() => inflate(part), limit)
  if (whole) look?.(whole.buffer)
  return whole && Math.max(whole.buffer.length, whole.engine.bytesWritten)
}

/**
 * Makes sure that all parts of a ZIP (DOCX, XLSX) together unpack to at most `limit` bytes, by unpacking them one at a time. Readers differ
 * in where they look for parts and which of the sizes they believe, so every place counts at which a part could begin, whatever the
 * directory says. `look` is shown all that readers may find, one part after the other; what is stored unpacked lies in the file as it is.
 * @throws UnpacksTooLarge
 */
export function checkZip(bytes: Uint8Array, limit: number, look?: (content: Buffer) => void): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  look?.(buffer)
  let left = limit
  let parts = 0
  let broken = 0
  for (let at = buffer.indexOf(LOCAL_HEADER); at >= 0; at = buffer.indexOf(LOCAL_HEADER, at + 1)) {
    if (at + HEADER_BYTES > buffer.length) return
    parts += 1
    const start = at + HEADER_BYTES + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
    const cost = costOf(buffer.subarray(start), left, limit, look)
    if (cost === undefined) broken += 1
    left -= cost ?? 0
    if (left < 0 || parts > MOST_PARTS || broken > MOST_BROKEN)
      throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes, or has too many parts`)
  }
}

/** How far in front of a stream its dictionary is looked for. */
const DICTIONARY_REACH = 600

/**
 * Makes sure that the streams of a PDF that are no pictures together unpack to at most `limit` bytes, also where one is packed in another.
 * @throws UnpacksTooLarge
 */
export function checkPdf(bytes: Uint8Array, limit: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = limit
  for (let at = buffer.indexOf('stream'); at >= 0; ) {
    const end = buffer.indexOf('endstream', at + 6)
    if (end < 0) return
    const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY_REACH), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (layers > 0 && !/\/Subtype\s*\/Image/.test(dictionary)) {
      const start = at + 6 + (buffer[at + 6] === 13 ? 2 : 1)
      let part: Buffer = buffer.subarray(start, end)
      for (let layer = 0; layer < layers; layer++) {
        const options = { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH }
        const packed = part
        const inner: Buffer = unpack(() => inflateSync(packed, options), limit) ?? Buffer.alloc(0)
        left -= inner.length
        if (left <= 0) throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes`)
        part = inner
      }
    }
    at = buffer.indexOf('stream', end + 9)
  }
}
