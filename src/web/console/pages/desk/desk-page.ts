import { html, type TemplateResult } from 'lit'
import { messages } from '../../i18n.ts'
import { Page } from '../../page.ts'
import { base } from '../../ui/base.ts'
import { pageHead } from '../../ui/parts.ts'

const m = messages({ title: '工作台' }, { title: 'Desk' })

/** The desk: a note, what is understood of it, and the parks that fit. */
class DeskPage extends Page {
  static override styles = [base]

  override render(): TemplateResult {
    return html`${pageHead(m().title)}`
  }
}
customElements.define('pm-desk-page', DeskPage)
