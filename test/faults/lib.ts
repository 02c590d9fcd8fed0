import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startServer } from '../bench/lib-server.ts'

/** What came of a fault that was made. */
export interface Outcome {
  /** What was seen, in one or two sentences with the figures. */
  observed: string
  /** Operations that were acknowledged, or answers that were checked, while the fault lasted and after. */
  operations: number
  /** Operations that were acknowledged and then missing, doubled or wrong, and answers that broke the promise. Must be 0. */
  losses: number
  /** Why it could not be made here; the row then says so, and nothing counts. */
  skipped?: string
}

/** One fault: each file of this folder exports one as `fault`, and its name is the name of the file. */
export interface Fault {
  title: string
  /** What the user may rely on while it lasts and after. */
  promised: string
  /** After this the fault counts as failed and everything that it started is ended. */
  limitMs: number
  run: (stage: Stage) => Promise<Outcome>
}

/** What a fault plays on: whatever it starts here is gone when it ends, however it ends. */
export class Stage {
  readonly #name: string
  readonly #undo: (() => unknown)[] = []
  readonly #processes = new Set<ChildProcess>()

  constructor(name: string) {
    this.#name = name
  }

  /** Progress, on stderr. */
  log(line: string): void {
    console.error(`  ${this.#name}: ${line}`)
  }

  /** Work to be done at the end, the last first; a failure of one does not keep the others from being done. */
  defer(undo: () => unknown): void {
    this.#undo.push(undo)
  }

  /** A temporary folder. */
  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), `parkmatch-fault-${this.#name}-`))
    this.defer(() => rm(folder, { recursive: true, force: true }))
    return folder
  }

  /** Has a process killed at the end, should it still run. */
  own<P extends ChildProcess>(process: P): P {
    this.#processes.add(process)
    process.once('exit', () => this.#processes.delete(process))
    return process
  }

  /** The built server as a process of its own on a free port. */
  async server(databaseUrl: string, env: Record<string, string> = {}): Promise<RunningServer> {
    return startServer(databaseUrl, env, (process) => this.own(process))
  }

  /** Kills what runs; at once, so that it can be done as the process exits. */
  kill(): void {
    for (const process of this.#processes) process.kill('SIGKILL')
  }

  /** Ends all that was started. */
  async clear(): Promise<void> {
    this.kill()
    for (const undo of this.#undo.splice(0).reverse()) {
      try {
        await undo()
      } catch (error) {
        this.log(`cleaning up: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
}
