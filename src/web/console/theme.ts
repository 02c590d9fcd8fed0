import { Memory } from '../form/draft.ts'
import { storageOf } from '../form/storage.ts'
import { Store } from './store.ts'

export type Theme = 'system' | 'light' | 'dark'
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const kept = new Memory<Theme>(storageOf('localStorage'), 'parkmatch-console:theme')
const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme)
const first = kept.read()

/** The chosen theme; `system` follows the machine. */
export const theme = new Store<Theme>(isTheme(first) ? first : 'system')

const apply = () => {
  if (theme.value === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme.value
}
apply()

export function setTheme(next: Theme): void {
  kept.write(next)
  theme.set(next)
  apply()
}

/** The value of a design token as colours that scripts can use, such as a plot's. */
export function tokenColour(name: `--${string}`): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${name})`
  document.body.append(probe)
  const colour = getComputedStyle(probe).color
  probe.remove()
  return colour
}
