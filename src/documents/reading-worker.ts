import { parentPort } from 'node:worker_threads'
import { ImportRefusedError } from '../parks/check-import.ts'
import { readParkRecords, UnreadableImport } from '../parks/read-records.ts'
import { digestDocument } from './digest.ts'
import { RefusedDocument, readFileWhole } from './read-file.ts'
import type { ReadingJob, ReadingReply } from './reading-pool.ts'

/** The other side of the reading pool: reads one file after the other on a thread of its own. */
async function answer(job: ReadingJob): Promise<ReadingReply> {
  try {
    if ('text' in job) return { digest: digestDocument(job.text, job.sha256) }
    if ('format' in job) return { records: await readParkRecords(job.bytes, job.format) }
    return await readFileWhole(job.bytes)
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: { code: error.code, message: error.message } }
    if (error instanceof ImportRefusedError) return { problems: error.problems }
    if (error instanceof UnreadableImport) return { refused: { code: 'unreadable-document', message: error.message } }
    throw error
  }
}

parentPort?.on('message', async (job: ReadingJob) => {
  parentPort?.postMessage(await answer(job))
})
