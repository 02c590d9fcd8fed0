import { html, nothing, type TemplateResult } from 'lit'
import { failureText } from '../../api.ts'
import { messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'

const m = messages(
  { cancel: '取消', copy: '复制', copied: '已复制', notCopied: '浏览器不允许复制，请手动选中复制' },
  {
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying; select the text',
  },
)

export interface Confirmation {
  heading: string
  text: string
  action: string
  run: () => unknown
}

/** Asks before something that cannot be taken back; `close` is called after either answer. */
export const confirmDialog = (asked: Confirmation | undefined, close: () => void): TemplateResult =>
  html`<pm-dialog heading=${asked?.heading ?? ''} ?open=${asked !== undefined} @close=${close}>
    <p>${asked?.text ?? nothing}</p>
    <button slot="actions" type="button" @click=${close}>${m().cancel}</button>
    <button slot="actions" type="button" class="danger" ?disabled=${!online.value} @click=${() => {
      close()
      asked?.run()
    }}>${asked?.action ?? nothing}</button>
  </pm-dialog>`

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(m().copied)
  } catch {
    toast(m().notCopied, { kind: 'bad' })
  }
}

/** A text to take along, with a button that copies it. */
export const copyable = (text: string, label: string): TemplateResult =>
  html`<div class="copyable"><pre tabindex="0" aria-label=${label}>${text}</pre><button type="button" class="small" @click=${() => void copy(text)}>${m().copy}</button></div>`

/** Runs a change and says how it went; true where it worked. */
export async function attempt(change: () => Promise<unknown>, done: string): Promise<boolean> {
  try {
    await change()
    toast(done)
    return true
  } catch (error) {
    toast(failureText(error), { kind: 'bad' })
    return false
  }
}
