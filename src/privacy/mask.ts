const MAINLAND_MOBILE = /^\+86(1\d{2})\d{4}(\d{4})$/
const SHOWN_AT_ENDS = 2

/** 138****8000 for mainland mobiles; of other numbers the first and the last two digits stay. */
export function maskPhone(phone: string): string {
  const mobile = MAINLAND_MOBILE.exec(phone)
  if (mobile) return `${mobile[1]}****${mobile[2]}`
  const head = phone.startsWith('+') ? SHOWN_AT_ENDS + 1 : SHOWN_AT_ENDS
  return `${phone.slice(0, head)}${'*'.repeat(Math.max(4, phone.length - head - SHOWN_AT_ENDS))}${phone.slice(-SHOWN_AT_ENDS)}`
}

/** 王** for 王建国: the first character, and a fixed number of stars. */
export const maskName = (name: string): string => `${[...name.trim()][0] ?? ''}**`

/** z***@example.com: the first character and the domain. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`
}
