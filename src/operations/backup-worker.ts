import { parentPort, workerData } from 'node:worker_threads'
import { backUpFile } from './back-up.ts'

/** Makes one backup and says how it went, on a thread of its own: copying and reading a large file would hold up requests. */
const { source, target } = workerData as { source: string; target: string }
try {
  parentPort?.postMessage({ summary: await backUpFile(source, target) })
} catch (error) {
  parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
}
