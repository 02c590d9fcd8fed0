export { extractDocument } from './extract-document.ts'
export { INCENTIVE_LAW, type IncentiveFlag, type IncentiveFlagCode, lintIncentive } from './incentive-lint.ts'
