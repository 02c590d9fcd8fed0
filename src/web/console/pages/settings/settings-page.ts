import { css, html, type TemplateResult } from 'lit'
import { messages } from '../../i18n.ts'
import { Page } from '../../page.ts'
import { go } from '../../router.ts'
import { href } from '../../routes.ts'
import { may, type OperationId } from '../../session.ts'
import { base } from '../../ui/base.ts'
import { emptyState, pageHead } from '../../ui/parts.ts'
import '../../ui/tabs.ts'
import './account-settings.ts'
import './audit-settings.ts'
import './form-designer.ts'
import './key-settings.ts'
import './own-settings.ts'
import './preset-settings.ts'
import './retention-settings.ts'
import './webhook-settings.ts'

const m = messages(
  {
    title: '设置',
    own: '个人',
    presets: '权重组合',
    retention: '保存期限',
    accounts: '账号',
    form: '表单设计',
    keys: '密钥',
    webhooks: '消息推送',
    audit: '审计日志',
    notAllowed: '没有权限',
    notAllowedHint: '此项设置只有管理员可以查看和修改。',
  },
  {
    title: 'Settings',
    own: 'Personal',
    presets: 'Weights',
    retention: 'Retention',
    accounts: 'Accounts',
    form: 'Form designer',
    keys: 'Keys',
    webhooks: 'Webhooks',
    audit: 'Audit log',
    notAllowed: 'Not allowed',
    notAllowedHint: 'Only an administrator may see and change this.',
  },
)

/** The parts of the settings, what each needs, and its element. */
const PARTS = [
  { id: 'own', needs: [], part: () => html`<pm-own-settings></pm-own-settings>` },
  { id: 'presets', needs: ['listWeightPresets'], part: () => html`<pm-preset-settings></pm-preset-settings>` },
  { id: 'form', needs: ['createKey'], part: () => html`<pm-form-designer></pm-form-designer>` },
  { id: 'webhooks', needs: ['createWebhook'], part: () => html`<pm-webhook-settings></pm-webhook-settings>` },
  { id: 'accounts', needs: ['createAccount'], part: () => html`<pm-account-settings></pm-account-settings>` },
  { id: 'keys', needs: ['listKeys'], part: () => html`<pm-key-settings></pm-key-settings>` },
  { id: 'retention', needs: ['getSettings'], part: () => html`<pm-retention-settings></pm-retention-settings>` },
  { id: 'audit', needs: ['listAudit'], part: () => html`<pm-audit-settings></pm-audit-settings>` },
] as const satisfies readonly { id: string; needs: readonly OperationId[]; part: () => TemplateResult }[]

/** The settings, a tab each; the tab is in the address. What the role may not change is not offered. */
class SettingsPage extends Page {
  static override styles = [
    base,
    css`
      .pagehead {
        margin-bottom: var(--space-2);
      }
    `,
  ]

  override render(): TemplateResult {
    const shown = PARTS.filter(({ needs }) => may(...needs))
    const asked = this.query.tab ?? 'own'
    const now = shown.find(({ id }) => id === asked)
    const tabs = shown.map(({ id }) => ({ id, label: m()[id] }))
    const select = ({ detail }: CustomEvent<string>) => go(href('settings', {}, { tab: detail }), { replace: true })
    return html`${pageHead(m().title)}
      <pm-tabs .label=${m().title} .tabs=${tabs} .selected=${now?.id ?? ''} @pm-select=${select}>
        ${now ? now.part() : emptyState(m().notAllowed, m().notAllowedHint)}</pm-tabs>`
  }
}
customElements.define('pm-settings-page', SettingsPage)
