import { parentPort } from 'node:worker_threads'
import { digestDocument } from './digest.ts'
import { RefusedDocument, readFileWhole } from './read-file.ts'
import type { ReadingJob, ReadingReply } from './reading-pool.ts'

/** The other side of the reading pool: reads one document after the other on a thread of its own. */
async function answer(job: ReadingJob): Promise<ReadingReply> {
  try {
    if ('text' in job) return { digest: digestDocument(job.text, job.sha256) }
    return await readFileWhole(job.bytes)
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}

parentPort?.on('message', async (job: ReadingJob) => {
  parentPort?.postMessage(await answer(job))
})
