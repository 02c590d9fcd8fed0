import { PassThrough } from 'node:stream'
import { text as collect } from 'node:stream/consumers'
import t from 'tap'
import { main } from '../../src/cli/index.ts'

const run = async (argv: readonly string[], input: string) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  stdin.end(input)
  const code = main(argv, { stdin, stdout, stderr, env: {} })
  code.finally(() => {
    stdout.end()
    stderr.end()
  })
  const [out, err] = await Promise.all([collect(stdout), collect(stderr)])
  return {
    code: await code,
    rows: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err,
  }
}

t.test('one line out for each line in', async (t) => {
  const { code, rows, err } = await run(
    ['quantities', '--json'],
    '{"id":"a","text":"三四十亩，租金不超过0.9元/㎡/天"}\n\n{"id":7,"text":"没有数字"}\n',
  )
  t.equal(code, 0)
  t.equal(err, '')
  t.same(rows[0], {
    id: 'a',
    quantities: [
      {
        start: 0,
        end: 4,
        text: '三四十亩',
        kind: 'area',
        value: 20000,
        max: 26666.6666666667,
        bound: 'exact',
        unit: 'm2',
      },
      { start: 10, end: 18, text: '0.9元/㎡/天', kind: 'money', value: 0.9, bound: 'max', unit: 'CNY' },
    ],
  })
  t.same(rows[1], { id: 7, quantities: [] })
})

t.test('a bad line is reported with its number and stops nothing', async (t) => {
  const { code, rows, err } = await run(['quantities', '--json'], 'nonsense\n{"id":1}\n[]\n{"id":2,"text":"30亩"}\n')
  t.equal(code, 1)
  t.equal(rows.length, 1)
  t.equal(rows[0].id, 2)
  t.match(err, /line 1: .*\nline 2: "text" must be a string\nline 3: not a JSON object\n/)
})

t.test('usage', async (t) => {
  t.equal((await run(['quantities'], '')).code, 2)
  t.equal((await run(['quantities', '--nope'], '')).code, 2)
})
