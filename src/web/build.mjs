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

/** The console: a page whose parts are loaded as they are needed; the names of the files hold their hash. */
export const buildConsole = (outDir = join(here, '../../dist/web/console')) =>
  build({
    configFile: false,
    root: join(here, 'console'),
    base: '/console/',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // Nothing inline: the policy of the page allows files of this server only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The plots are one file of some 500 kB, loaded with the first of them.
      chunkSizeWarningLimit: 700,
    },
  })
