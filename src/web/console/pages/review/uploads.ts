import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { Store } from '../../store.ts'

type Batch = Omit<operations['getBatch']['responses'][200]['content']['application/json'], 'parksRevision'>
export type ReadFile = Batch['files'][number]

/** A file on its way, as the list shows it. `problem` is what kept it from being sent. */
export interface Upload {
  key: number
  name: string
  size: number
  status: 'sending' | ReadFile['status']
  documentId: string | null
  factCount: number | null
  code: string | null
  detail: string | null
  problem: unknown
  file: File
}

/** What was sent in this window, the last first; it goes on while other pages are shown. */
export const uploads = new Store<readonly Upload[]>([])

/** What one call takes at most; the server says the same. */
const MOST_FILES = 50
const MOST_BYTES = 100 * 1024 * 1024
const POLL_MS = 600
let keys = 0

export const isUnderWay = ({ status }: Upload): boolean =>
  status === 'sending' || status === 'queued' || status === 'reading'

function change(keysOf: ReadonlySet<number>, next: (upload: Upload) => Partial<Upload>): void {
  uploads.set(uploads.value.map((upload) => (keysOf.has(upload.key) ? { ...upload, ...next(upload) } : upload)))
}

/** Groups that fit into one call each. */
function groups(some: readonly Upload[]): Upload[][] {
  const all: Upload[][] = []
  let bytes = 0
  for (const upload of some) {
    const last = all.at(-1)
    if (last && last.length < MOST_FILES && bytes + upload.size <= MOST_BYTES) {
      last.push(upload)
      bytes += upload.size
    } else {
      all.push([upload])
      bytes = upload.size
    }
  }
  return all
}

function follow(group: readonly Upload[], batch: Batch): void {
  const places = new Map(group.map(({ key }, i) => [key, i]))
  const isLost = batch.status === 'interrupted'
  change(new Set(places.keys()), ({ key }) => {
    const { status, documentId, factCount, code, detail } = batch.files[places.get(key)!]!
    const isLeft = isLost && (status === 'queued' || status === 'reading')
    return isLeft ? { status: 'failed', code: 'interrupted' } : { status, documentId, factCount, code, detail }
  })
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function send(group: readonly Upload[]): Promise<void> {
  const form = new FormData()
  for (const { file } of group) form.append('files', file, file.name)
  const body = form as never
  let batch: Batch = await ask(api.POST('/v1/documents/batches', { body, bodySerializer: () => form }))
  for (follow(group, batch); batch.status === 'running'; follow(group, batch)) {
    await wait(POLL_MS)
    const params = { path: { id: batch.id } }
    // A poll that is lost is only repeated: the files are being read all the same.
    batch = await ask(api.GET('/v1/documents/batches/{id}', { params })).catch(() => batch)
  }
}

async function sendAll(some: readonly Upload[]): Promise<void> {
  for (const group of groups(some)) {
    try {
      await send(group)
    } catch (problem) {
      change(new Set(group.map(({ key }) => key)), () => ({ status: 'failed', problem }))
    }
  }
}

/** Sends files to be read. Resolves when all have their outcome. */
export async function upload(files: Iterable<File>): Promise<void> {
  const some = [...files].map(
    (file): Upload => ({
      ...{ key: keys++, name: file.name, size: file.size, status: 'sending', file },
      ...{ documentId: null, factCount: null, code: null, detail: null, problem: undefined },
    }),
  )
  uploads.set([...some, ...uploads.value])
  await sendAll(some)
}

/** Sends one again that was not read. */
export async function uploadAgain(again: Upload): Promise<void> {
  uploads.set(uploads.value.filter(({ key }) => key !== again.key))
  await upload([again.file])
}

export const forget = (): void => uploads.set(uploads.value.filter(isUnderWay))
