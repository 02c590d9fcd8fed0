export { foldText, foldUnit } from './fold.ts'
export type { Quantity, QuantityKind, QuantityModifier, RateUnit } from './types.ts'
