import type { Line } from './types.ts'

const RUN = 3

function hasRun(text: string): boolean {
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    run = code >= 0x61 && code <= 0x7a ? run + 1 : 0
    if (run === RUN) return true
  }
  return false
}

/** Whether a line may hold English: three letters in a row. Told once for all rules. */
export function hasWord(line: Line): boolean {
  line.latin ??= hasRun(line.text)
  return line.latin
}
