import type { CriterionId } from '../../model/index.ts'
import type { Criterion } from '../types.ts'
import { access } from './access.ts'
import { cluster } from './cluster.ts'
import { cost } from './cost.ts'
import { facilities } from './facilities.ts'
import { incentives } from './incentives.ts'
import { land } from './land.ts'
import { location } from './location.ts'
import { premises } from './premises.ts'
import { sector } from './sector.ts'
import { space } from './space.ts'
import { standing } from './standing.ts'
import { tax } from './tax.ts'

/** Every criterion by id; the list of ids and weights is CRITERIA of the model. */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  sector,
  premises,
  land,
  space,
  tax,
  location,
  cost,
  incentives,
  facilities,
  access,
  cluster,
  standing,
}
