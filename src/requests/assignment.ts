import type { AssignmentRuleRow, Db, RequestRow } from '../db/index.ts'
import type { Profile } from '../model/index.ts'
import { isRegionWithin, isSectorWithin, regionsOf } from './profiles.ts'

/** The rules in the order in which they are tried. */
export const listRules = (db: Db): Promise<AssignmentRuleRow[]> =>
  db.selectFrom('assignment_rules').selectAll().orderBy('position').orderBy('id').execute()

/** Whether a rule speaks of a request: everything that it names must hold. */
export function ruleApplies(
  { region, sector, site }: Pick<AssignmentRuleRow, 'region' | 'sector' | 'site'>,
  profile: Profile,
  from: Pick<RequestRow, 'site'>,
): boolean {
  if (region !== null && !regionsOf(profile).some((code) => isRegionWithin(code, region))) return false
  if (sector !== null && !(profile.sectors ?? []).some((id) => isSectorWithin(id, sector))) return false
  return site === null || site === from.site
}

/** The account that the first rule that applies names and that may sign in; null: the public pool. */
export async function ownerByRules(trx: Db, profile: Profile, from: Pick<RequestRow, 'site'>): Promise<string | null> {
  const rules = await trx
    .selectFrom('assignment_rules as r')
    .innerJoin('accounts as a', 'a.id', 'r.owner_id')
    .selectAll('r')
    .where('a.disabled', '=', 0)
    .orderBy('r.position')
    .orderBy('r.id')
    .execute()
  return rules.find((rule) => ruleApplies(rule, profile, from))?.owner_id ?? null
}
