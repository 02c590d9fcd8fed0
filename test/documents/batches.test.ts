import type { KyselyPlugin } from 'kysely'
import t, { type Test } from 'tap'
import type { Db } from '../../src/db/index.ts'
import { BatchQueue, findBatch, toBatchView } from '../../src/documents/batches.ts'
import { ReadingPool } from '../../src/documents/reading-pool.ts'
import { listDocuments } from '../../src/documents/store.ts'
import { memoryDatabase, NOW } from '../helper.ts'

/** Lets statements through or refuses them, as a database does that is stopped. */
class Outage implements KyselyPlugin {
  /** How many statements pass before the database goes away; undefined while it is there. */
  passes: number | undefined
  refused = 0
  code = 'ECONNREFUSED'
  /** Called at each statement that is refused. */
  onRefused: () => void = () => {}

  transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]) {
    if (this.passes === undefined || this.passes-- > 0) return node
    this.refused++
    this.onRefused()
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: this.code })
  }

  async transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]) {
    return result
  }

  /** Resolves when so many more statements were refused. */
  refusals(count: number): Promise<void> {
    const until = this.refused + count
    return new Promise((resolve) => {
      this.onRefused = () => {
        if (this.refused >= until) resolve()
      }
    })
  }
}

const reading = new ReadingPool()
t.teardown(() => reading.close())

async function setUp(t: Test) {
  const { db } = await memoryDatabase(t)
  const outage = new Outage()
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const withOutage = db.withPlugin(outage) as Db
  const queue = new BatchQueue({ db: withOutage, reading, now: () => NOW, acceptConfidence: 0.3, onError })
  const view = async (id: string) => {
    const found = await findBatch(db, id)
    return found && toBatchView(found, NOW)
  }
  return { db, outage, queue, errors, view }
}

const filesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `${i}.txt`,
    bytes: Buffer.from(`海曲智造园${'甲乙丙丁'[i]}区位于苏州市吴江区,占地${200 + i}亩。`),
  }))

t.test('an outage at any statement loses no file: they wait, and go on by themselves', async (t) => {
  const total = 3
  for (const passes of [0, 1, 2, 4, 8, 16, 23, 24, 25, 32, 48]) {
    const { db, outage, queue, errors, view } = await setUp(t)
    const id = await queue.add(filesOf(total))
    outage.passes = passes
    const away = outage.refusals(2)
    await away
    t.ok(queue.waiting.files > 0 && queue.waiting.bytes > 0, `${passes}: files wait`)
    t.equal((await view(id))?.failed, 0, 'and none is given up')
    outage.passes = undefined
    await queue.idle()
    t.match(await view(id), { status: 'done', total, done: total, failed: 0 }, `${passes}: all are read afterwards`)
    t.match(
      (await view(id))?.files.map(({ status }) => status),
      ['added', 'added', 'added'],
    )
    t.equal((await listDocuments(db, { limit: 10 })).items.length, total, 'once each')
    t.equal(errors.length, 1, 'the outage was told of once')
    t.strictSame(queue.waiting, { files: 0, bytes: 0 })
  }
})

t.test('an error that waiting does not mend costs one file, and says so', async (t) => {
  const { outage, queue, errors, view } = await setUp(t)
  const id = await queue.add(filesOf(2))
  outage.code = '42P01'
  outage.passes = 0
  outage.onRefused = () => {
    outage.passes = undefined
  }
  await queue.idle()
  t.match(await view(id), { status: 'done', failed: 1, files: [{ code: 'internal-error' }, { status: 'added' }] })
  t.equal(errors.length, 1)
})

t.test('uploads that could not be recorded take no room', async (t) => {
  const { outage, queue } = await setUp(t)
  outage.passes = 0
  const large = { name: 'x', bytes: Buffer.alloc(100 * 1024 * 1024) }
  for (let i = 0; i < 4; i++) await t.rejects(queue.add([large]), { code: 'ECONNREFUSED' })
  t.strictSame(queue.waiting, { files: 0, bytes: 0 })
})

t.test('closing while the database is away ends at once and throws nothing', async (t) => {
  const { db, outage, queue, errors, view } = await setUp(t)
  const id = await queue.add(filesOf(3))
  outage.passes = 4
  await outage.refusals(4)
  await queue.close()
  t.ok(errors.length >= 1)
  t.strictSame(queue.waiting, { files: 0, bytes: 0 })
  const found = await findBatch(db, id)
  t.equal(found && toBatchView(found, '2026-11-22T09:00:00.000Z').status, 'interrupted')
  t.equal((await view(id))?.failed, 0)
})

t.test('closing marks what still waits', async (t) => {
  const { queue, view } = await setUp(t)
  const id = await queue.add(filesOf(3))
  await queue.close()
  const closed = await view(id)
  t.match(closed, { status: 'done', done: 3 })
  t.match(closed?.files.at(-1), { status: 'failed', code: 'interrupted', detail: /send it again/ })
})
