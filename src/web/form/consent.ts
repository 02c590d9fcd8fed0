import { CONSENT_VERSION, isEnglish, type Messages } from './messages.ts'
import type { AgreedText } from './request.ts'

interface Asking {
  locale: string
  messages: Messages
  consentUrl: string
  consentVersion: string
  querySelector: (selector: string) => { textContent: string | null } | null
}

async function sha256(text: string): Promise<string | undefined> {
  // Absent outside a secure context.
  const digest = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The words that the visitor agrees to: the form's own, or the page's in the slot `consent`, with the explanation or its address. */
export const consentWords = ({ messages, consentUrl }: Pick<Asking, 'messages' | 'consentUrl'>, own: string): string =>
  `${own || messages.consent}\n${consentUrl || messages.consentFallback}`

/** Which text the visitor agreed to: its version, and where the browser can make it its hash. */
export async function agreedText(asking: Asking): Promise<AgreedText> {
  const own = asking.querySelector('[slot=consent]')?.textContent?.trim() ?? ''
  const language = isEnglish(asking.locale) ? 'en' : 'zh'
  const textVersion = asking.consentVersion || `${own ? 'page' : CONSENT_VERSION}-${language}`
  const textHash = await sha256(consentWords(asking, own))
  return { textVersion: textVersion.slice(0, 100), ...(textHash ? { textHash } : {}) }
}
