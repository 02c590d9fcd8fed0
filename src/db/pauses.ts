const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 2000

/** The pause after the n-th failure in a row, in ms; up to a fifth more by chance, so that instances do not come back all at once. */
export const pauseAfterFailure = (failures: number, chance: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)) * (1 + chance / 5)
