import { Memory } from '../form/draft.ts'
import { storageOf } from '../form/storage.ts'
import { Store } from './store.ts'

export type Lang = 'zh' | 'en'
/** A text in both languages, as the server sends reasons and questions. */
export interface Worded {
  zh: string
  en: string
}

const kept = new Memory<Lang>(storageOf('localStorage'), 'parkmatch-console:lang')

/** What was chosen here before, else Chinese, unless the browser asks for English and for no Chinese. */
function firstLang(): Lang {
  const chosen = kept.read()
  if (chosen === 'zh' || chosen === 'en') return chosen
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return asked.includes('en') && !asked.includes('zh') ? 'en' : 'zh'
}

/** The language of the console; elements that follow it are rendered again when it changes. */
export const lang = new Store<Lang>(firstLang())

const tell = () => {
  document.documentElement.lang = lang.value === 'zh' ? 'zh-CN' : 'en'
}
tell()

export function setLang(next: Lang): void {
  kept.write(next)
  lang.set(next)
  tell()
}

/**
 * The texts of a page: `const m = messages({ title: '园区' }, { title: 'Parks' })`, used as `m().title`. The type of the Chinese
 * table is the type of the English one, so neither can lack an entry.
 */
export const messages =
  <T>(zh: T, en: NoInfer<T>) =>
  (): T =>
    lang.value === 'en' ? en : zh

/** A worded text in the language of the console. */
export const say = (text: Worded): string => text[lang.value]
