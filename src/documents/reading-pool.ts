import type { Worker } from 'node:worker_threads'
import type { ImportProblem } from '../parks/check-import.ts'
import { ImportRefusedError } from '../parks/check-import.ts'
import { type ParkFormat, UnreadableImport } from '../parks/read-records.ts'
import { startThread } from '../threads.ts'
import { type DigestedDocument, digestDocument } from './digest.ts'
import { type FileText, type RefusalCode, RefusedDocument } from './read-file.ts'

/** What the thread is asked for: the bytes of a document, a text that was decoded already, or a file of parks. */
export type ReadingJob =
  | { bytes: Uint8Array }
  | { text: string; sha256: string }
  | { bytes: Uint8Array; format: ParkFormat }
export type ReadingReply =
  | { file: FileText; digest: DigestedDocument }
  | { digest: DigestedDocument }
  | { records: unknown[] }
  | { problems: readonly ImportProblem[] }
  | { refused: { code: RefusalCode; message: string } }

/** Texts up to this length are read at once where they arrive, in some ten ms: a thread would cost more. */
const SHORT_TEXT = 32_768
const TIMEOUT_MS = 60_000
const MEMORY_MB = 768
/** The limit of a thread leaves out its buffers, and that is where unpacked streams lie; so the growth of the process is watched. */
const GROWTH_MB = 1024
const WATCH_EVERY_MS = 100

const startWorker = (): Worker =>
  startThread(import.meta.url, 'reading-worker', { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })

/**
 * Reads documents on a thread of its own, one after the other, so that a long page or a hostile file holds up nobody. A file that takes
 * too long or too much memory ends the thread, not the process; the next one starts a new thread.
 */
export class ReadingPool {
  readonly #timeoutMs: number
  readonly #growthMb: number
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(timeoutMs = TIMEOUT_MS, growthMb = GROWTH_MB) {
    this.#timeoutMs = timeoutMs
    this.#growthMb = growthMb
  }

  /** Reads a file of any format. @throws RefusedDocument */
  async readFile(bytes: Uint8Array): Promise<{ file: FileText; digest: DigestedDocument }> {
    return (await this.#ask({ bytes })) as { file: FileText; digest: DigestedDocument }
  }

  /** Reads a text that was decoded already. @throws RefusedDocument */
  async digest(text: string, sha256: string): Promise<DigestedDocument> {
    if (text.length <= SHORT_TEXT) return digestDocument(text, sha256)
    return ((await this.#ask({ text, sha256 })) as { digest: DigestedDocument }).digest
  }

  /**
   * Reads the records of a file of parks; they are not checked yet.
   * @throws UnreadableImport; ImportRefusedError when single cells cannot be read
   */
  async readParks(bytes: Uint8Array, format: ParkFormat): Promise<unknown[]> {
    try {
      const reply = await this.#ask({ bytes, format })
      if ('problems' in reply) throw new ImportRefusedError(reply.problems)
      return (reply as { records: unknown[] }).records
    } catch (error) {
      throw error instanceof RefusedDocument ? new UnreadableImport(error.message, { cause: error }) : error
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #ask(job: ReadingJob): Promise<ReadingReply> {
    const turn = this.#last.then(() => this.#run(job))
    this.#last = turn.catch(() => undefined)
    const reply = await turn
    if ('refused' in reply) throw new RefusedDocument(reply.refused.code, reply.refused.message)
    return reply
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = startWorker()
    worker.unref()
    this.#worker = worker
    return worker
  }

  /** Waits for the answer of the thread to one job; whatever else ends the wait also ends the thread. */
  #run(job: ReadingJob): Promise<ReadingReply> {
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const settle = (isFit: boolean, act: () => void) => {
        clearTimeout(timer)
        clearInterval(watch)
        worker.off('message', onMessage)
        worker.off('error', onError)
        worker.off('exit', onExit)
        if (!isFit) {
          if (this.#worker === worker) this.#worker = undefined
          worker.once('error', () => {})
          void worker.terminate()
        }
        act()
      }
      const remedy = 'format' in job ? 'send the parks in several files' : 'send the pages that matter'
      const tooMuch = `reading needs more memory than is allowed; ${remedy}`
      const giveUp = (reason: string) => settle(false, () => reject(new RefusedDocument('unreadable-document', reason)))
      const onMessage = (reply: ReadingReply) => settle(true, () => resolve(reply))
      const onExit = () => giveUp('reading was stopped; send the file again')
      const onError = (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? giveUp(tooMuch) : settle(false, () => reject(error))
      const seconds = this.#timeoutMs / 1000
      const timer = setTimeout(() => giveUp(`reading took longer than ${seconds} s; ${remedy}`), this.#timeoutMs)
      const most = process.memoryUsage.rss() + this.#growthMb * 1024 * 1024
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > most) giveUp(tooMuch)
      }, WATCH_EVERY_MS)
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.on('exit', onExit)
      worker.postMessage(job)
    })
  }
}
