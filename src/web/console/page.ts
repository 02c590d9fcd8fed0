import { LitElement } from 'lit'
import { lang } from './i18n.ts'
import { online } from './network.ts'
import type { Query } from './router.ts'
import { session } from './session.ts'
import { Follows } from './store.ts'

/**
 * What every page extends. It gets `params` and `query` of its address (both are set again when only they change), and is rendered
 * again when the language, the session or the connection changes. Its styles begin with `base` of ui/base.ts. The page is one
 * `<main>` of the shell: it begins with `pageHead(title)`, whose heading takes the focus after navigation.
 */
export abstract class Page extends LitElement {
  static override properties = { params: { attribute: false }, query: { attribute: false } }
  declare params: Readonly<Record<string, string>>
  declare query: Query

  constructor() {
    super()
    this.params = {}
    this.query = {}
    new Follows(this, lang, session, online)
  }

  /** To where the news is after navigation. */
  async focusHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }
}
