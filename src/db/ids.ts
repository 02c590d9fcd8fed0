import { randomBytes } from 'node:crypto'

let lastTime = 0
let lastCount = 0

/**
 * A UUID of version 7: sorts by the time of its making, within one process also inside a millisecond, so that pages by id are
 * pages by time and inserts go to the end of an index.
 */
export function newId(time: number = Date.now()): string {
  const now = Math.max(time, lastTime)
  lastCount = now === lastTime ? lastCount + 1 : randomBytes(2).readUInt16BE() & 0x3ff
  // Twelve bits count inside a millisecond; past them the next millisecond is borrowed.
  lastTime = lastCount > 0xfff ? now + 1 : now
  if (lastCount > 0xfff) lastCount = 0
  const time48 = lastTime.toString(16).padStart(12, '0')
  const tail = randomBytes(8)
  tail[0] = (tail[0]! & 0x3f) | 0x80
  const hex = tail.toString('hex')
  return `${time48.slice(0, 8)}-${time48.slice(8)}-7${lastCount.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`
}
