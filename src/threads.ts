import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread on a module beside the caller. `base` is the caller's import.meta.url, `name` the module without its ending. The built
 * program starts it from its own file; one that runs from source must teach the thread to read TypeScript first.
 */
export function startThread(base: string, name: string, options: WorkerOptions = {}): Worker {
  if (!base.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, base), options)
  const [loader, file] = [import.meta.resolve('tsx/esm/api'), new URL(`./${name}.ts`, base).href]
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(code, { ...options, eval: true, execArgv: [] })
}
