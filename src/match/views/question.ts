import type { CriterionId, Park, Profile, ProfileField } from '../../model/index.ts'
import type { Worded } from '../reasons/format.ts'
import type { PlausibleAnswer } from './answers.ts'

/** A question to the client about one field of the profile. */
export interface Question extends Worded {
  field: ProfileField
  /** Every criterion whose fit can depend on the answer. */
  criteria: readonly CriterionId[]
  /** Whether the profile leaves it open, and the answer could matter to this client. */
  isOpen: (profile: Profile) => boolean
  /** Plausible answers, with their chances, among the parks in the running. Chances sum to 1. */
  answers: (parks: readonly Park[], profile: Profile) => PlausibleAnswer[]
}

/** Whether a list of the profile says anything. */
export const isStated = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0

/** Whether the enterprise produces, or may. */
export const produces = ({ uses }: Profile): boolean => !isStated(uses) || uses!.includes('production')
