/** Why a match cannot be computed. Shells map the code to their own errors. */
export const MATCH_ERROR_CODES = ['weights.all_zero'] as const
export type MatchErrorCode = (typeof MATCH_ERROR_CODES)[number]

export class MatchError extends Error {
  readonly code: MatchErrorCode

  constructor(code: MatchErrorCode, message: string) {
    super(message)
    this.name = 'MatchError'
    this.code = code
  }
}
