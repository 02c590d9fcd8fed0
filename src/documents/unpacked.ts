import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/** A file whose parts unpack to more than a limit. */
export class UnpacksTooLarge extends Error {
  override name = 'UnpacksTooLarge'
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

/** Where the central directory of a ZIP starts, and its number of entries; undefined where there is none. */
function findDirectory(view: DataView): { at: number; count: number } | undefined {
  const last = view.byteLength - 22
  for (let i = last; i >= 0 && i > last - 66_000; i--) {
    if (view.getUint32(i, true) === END_OF_DIRECTORY)
      return { at: view.getUint32(i + 16, true), count: view.getUint16(i + 10, true) }
  }
  return undefined
}

/** Unpacks to see how much comes out: what a file says of its own size may be a lie. Damaged parts count as nothing. */
function sizeOf(inflate: () => Buffer, limit: number): number {
  try {
    return inflate().length
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes`)
    return 0
  }
}

/**
 * Makes sure that all parts of a ZIP (DOCX, XLSX) together unpack to at most `limit` bytes, by unpacking them one at a time. A file without
 * a directory passes: its reader refuses it.
 * @throws UnpacksTooLarge
 */
export function checkZip(bytes: Uint8Array, limit: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = bytes.length < 22 ? undefined : findDirectory(view)
  if (!directory) return
  let left = limit
  let at = directory.at
  for (let i = 0; i < directory.count && at + 46 <= bytes.length; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return
    const [packed, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    if (local + 30 <= bytes.length) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const part = bytes.subarray(start, start + packed)
      const isDeflated = view.getUint16(at + 10, true) === DEFLATED
      left -= isDeflated
        ? sizeOf(
            () => inflateRawSync(part, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH }),
            limit,
          )
        : part.length
    }
    if (left < 0) throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes`)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
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
        let inner: Buffer = Buffer.alloc(0)
        left -= sizeOf(() => {
          inner = inflateSync(part, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH })
          return inner
        }, limit)
        if (left <= 0) throw new UnpacksTooLarge(`the file unpacks to more than ${limit} bytes`)
        part = inner
      }
    }
    at = buffer.indexOf('stream', end + 9)
  }
}
