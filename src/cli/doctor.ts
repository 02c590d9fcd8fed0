import { parseArgs } from 'node:util'
import { diagnose, type Finding } from '../operations/doctor/index.ts'
import { type CliIo, write } from './io.ts'

const MARKS = { ok: 'ok  ', warn: 'WARN', fail: 'FAIL' } as const

const lineOf = ({ check, level, text, remedy }: Finding): string => {
  const line = `${MARKS[level]}  ${check.padEnd(13)}  ${text}`
  return remedy === undefined ? line : `${line}\n${' '.repeat(21)}→ ${remedy}`
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** `doctor`: looks at a deployment, says what is wrong and how to mend it. Exit code 1 when something is wrong; warnings alone are 0. */
export async function runDoctor(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean', default: false } } })
  const findings = await diagnose(io.env, new Date().toISOString())
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  if (values.json) await write(io.stdout, `${JSON.stringify({ findings })}\n`)
  else
    await write(
      io.stdout,
      `${findings.map(lineOf).join('\n')}\n\n${counted(count('fail'), 'problem')}, ${counted(count('warn'), 'warning')}\n`,
    )
  return count('fail') > 0 ? 1 : 0
}
