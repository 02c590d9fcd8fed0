import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { holds, rankCase, readCases } from '../eval/ranking.ts'

const SETS = {
  'cases worked out by hand from the contract': '../fixtures/match/unseen.jsonl',
  'development cases': '../../../shared/gold/match/dev.jsonl',
}

for (const [name, path] of Object.entries(SETS)) {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const skip = existsSync(file) ? false : `${path} is absent`
  t.test(name, { skip }, async (t) => {
    for (const one of readCases(readFileSync(file, 'utf8'))) {
      const result = rankCase(one)
      for (const expectation of one.expect)
        t.ok(holds(result, expectation), `${one.id} ${JSON.stringify(expectation)} ${one.why}`)
    }
  })
}
