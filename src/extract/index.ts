export { extractDocument } from './extract-document.ts'
export { INCENTIVE_LAW, type IncentiveFlag, lintIncentive } from './incentive-lint.ts'
