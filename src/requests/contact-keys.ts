import { foldText } from '../text/index.ts'

/** Of an address only its letters count, not their case. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

const LEGAL_FORM = /(?:股份)?有限(?:责任)?公司$|(?:,? ?(?:co\.?,? ?)?ltd\.?| inc\.?| gmbh| corp\.?)$/i

/** The same company however it is written: width, script, spaces, brackets and the legal form do not count. */
export const companyKey = (company: string): string =>
  foldText(company)
    .toLowerCase()
    .trim()
    .replace(LEGAL_FORM, '')
    .replace(/[\s()（）·.,]/g, '')
