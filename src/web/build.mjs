// Builds what browsers load into dist/web. Run by scripts/build.mjs.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const outDir = join(here, '../../dist/web')

/** The embeddable form: one file without imports, so that a host page needs a single script tag. */
export const buildForm = () =>
  build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(here, 'form/index.ts'), formats: ['es'], fileName: () => 'embed.js' },
    },
  })
