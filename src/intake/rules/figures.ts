import type { ProfileField, Range } from '../../model/index.ts'
import type { Quantity } from '../../text/index.ts'
import { bareAreas, bareTotals, denied } from '../figures/bare.ts'
import { type Candidate, chooseAll, circumstances } from '../figures/candidate.ts'
import { inheritTopics } from '../figures/inherit.ts'
import { type Figure, linkFigures } from '../figures/link.ts'
import { TYPINGS } from '../figures/typing.ts'
import { doubt, find, mark, type Reading } from '../reading.ts'

/** 现租1500平，租金控制在20块以内: a ceiling is a wish, also beside the present premises. */
const isCeiling = (field: ProfileField, { bound }: Quantity): boolean =>
  bound === 'max' && (field === 'rentCnyM2Month' || field === 'landPriceCnyMu')

function toCandidate(reading: Reading, figure: Figure): Candidate | null {
  const typing = TYPINGS[figure.quantity.kind]
  const value = typing && !denied(reading, figure) ? typing(reading, figure) : null
  if (!value) return null
  const { quantity, trigger } = figure
  const start = trigger && trigger.end <= quantity.start ? trigger.start : quantity.start
  const around = circumstances(reading, { start, end: quantity.end }, quantity.start)
  return {
    start: quantity.outer.start,
    end: quantity.outer.end,
    ...around,
    present: around.present && !isCeiling(value.field, quantity),
    part: around.part || value.part === true,
    sure: trigger
      ? 0.95
      : quantity.kind === 'area' || quantity.unit === 'person' || quantity.unit === 'kVA'
        ? 0.9
        : 0.7,
    field: value.field,
    range: value.range,
  }
}

const SINGLE: ReadonlySet<ProfileField> = new Set(['floorHeightM', 'floorLoadTM2', 'powerKva', 'craneT'])

/** Areas, money, heights, loads, people: every figure of the note, typed by its unit and by the words around it. */
export function readFigures(reading: Reading): void {
  const figures = linkFigures(reading)
  inheritTopics(reading, figures)
  const candidates: Candidate[] = []
  for (const figure of figures) {
    const candidate = toCandidate(reading, figure)
    if (candidate) candidates.push(candidate)
    if (candidate || figure.topic === 'other') mark(reading, figure.quantity.outer)
    if (figure.trigger) mark(reading, figure.trigger)
  }
  candidates.push(...bareTotals(reading, figures, candidates), ...bareAreas(reading, figures, candidates))
  for (const { chosen, others } of chooseAll(reading, candidates)) {
    const { field, range, sure } = chosen
    mark(reading, chosen)
    if (field === 'rentCnyM2Month') stateRent(reading, figures, chosen)
    const target = reading.profile as Record<string, Range | number>
    target[field] = SINGLE.has(field) ? rounded(range.min ?? range.max ?? 0) : roundedRange(range)
    find(reading, field, chosen, others.length > 0 ? Math.min(sure, 0.7) : sure)
    for (const other of others)
      doubt(reading, field, SINGLE.has(field) ? other.range.min : roundedRange(other.range), other)
  }
}

/** A rent that is wished for states the lease, also where the word 租金 stands with the present one (租金现在22, 希望15). */
function stateRent(reading: Reading, figures: readonly Figure[], chosen: Candidate): void {
  const word = figures.find((figure) => figure.topic === 'rent' && figure.trigger)?.trigger
  const { tenure = [] } = reading.profile
  if (tenure.includes('rent')) return
  if (!word && tenure.length > 0) return
  reading.profile.tenure = [...tenure, 'rent']
  find(reading, 'tenure', word ?? chosen, word ? 0.95 : 0.7)
}

/** Away with the noise of binary fractions: 0.1 + 0.2, 2000/3 times 30. */
const rounded = (value: number): number => Math.round(value * 100) / 100

const roundedRange = (range: Range): Range => ({
  ...(range.min === undefined ? {} : { min: rounded(range.min) }),
  ...(range.max === undefined ? {} : { max: rounded(range.max) }),
  ...(range.approx ? { approx: true } : {}),
})
