/**
 * Figures in one byte, for bounds: 0 unknown, 1 nothing (0 or less), from 2 on eight steps to each doubling, so that a step is
 * an eighth wide at most. What is too small or too large for the scale shares the first and the last step.
 */
export const CODE_COUNT = 256
export const UNKNOWN_CODE = 0
const NOTHING_CODE = 1
const FIRST_STEP = 2

/** A float of 32 bits, shifted: its exponent and the first three bits of its fraction. */
const SHIFT = 20
/** The scale begins at 1/4 and ends above 500,000,000. */
const SMALLEST = 0.25
/** More than what rounding to 32 bits can move a figure. */
const ROUNDING = 1e-6

const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

const stepOf = (figure: number): number => {
  float[0] = figure
  return bits[0]! >>> SHIFT
}
const OFFSET = stepOf(SMALLEST) - FIRST_STEP

const startOf = (code: number): number => {
  bits[0] = (code + OFFSET) << SHIFT
  return float[0]!
}

/** The code of a figure; NaN is unknown. */
export function codeOfFigure(figure: number): number {
  if (!(figure > 0)) return Number.isNaN(figure) ? UNKNOWN_CODE : NOTHING_CODE
  return Math.min(CODE_COUNT - 1, Math.max(FIRST_STEP, stepOf(figure) - OFFSET))
}

function endsOfCode(code: number): [low: number, high: number] {
  if (code === UNKNOWN_CODE) return [Number.NaN, Number.NaN]
  if (code === NOTHING_CODE) return [Number.NEGATIVE_INFINITY, 0]
  return [
    code === FIRST_STEP ? 0 : startOf(code) * (1 - ROUNDING),
    code === CODE_COUNT - 1 ? Number.POSITIVE_INFINITY : startOf(code + 1) * (1 + ROUNDING),
  ]
}

const codes = Array.from({ length: CODE_COUNT }, (_, code) => code)
/** By code, the ends between which its figures lie; both NaN for the unknown. */
export const LOW_ENDS = Float64Array.from(codes, (code) => endsOfCode(code)[0])
export const HIGH_ENDS = Float64Array.from(codes, (code) => endsOfCode(code)[1])
