// Builds what browsers load into dist/web. Run by scripts/build.mjs.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The embeddable form: one file without imports, so that a host page needs a single script tag. */
export const buildForm = (outDir = join(here, '../../dist/web')) =>
  build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // Not Vite's library mode, which leaves white space in modules.
      rolldownOptions: {
        input: join(here, 'form/index.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'embed.js', codeSplitting: false },
      },
    },
  })
