import type { Actor } from '../accounts/actor.ts'
import { type Db, encodeJson, isUniqueViolation, newId, type WeightPresetRow } from '../db/index.ts'
import { ApiError } from '../http/errors.ts'
import type { CriterionId, Weights } from '../model/index.ts'
import { foldText } from '../text/index.ts'

export interface PresetContent {
  name: string
  weights: Weights
  must: readonly CriterionId[]
}

const keyOf = (name: string): string => foldText(name).trim().toLowerCase()

const named = (name: string) => ({ name: name.trim(), name_key: keyOf(name) })

/** A name that another set has is an error of that field. */
async function orTaken<T>(name: string | undefined, write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const detail = `another set of weights is called '${name}'; choose another name`
    throw new ApiError('conflict', `/name: ${detail}`, [{ pointer: '/name', detail }])
  }
}

/** The sets that the office has saved, by name. */
export const listPresets = (db: Db): Promise<WeightPresetRow[]> =>
  db.selectFrom('weight_presets').selectAll().orderBy('name_key').execute()

export const findPreset = (db: Db, id: string): Promise<WeightPresetRow | undefined> =>
  db.selectFrom('weight_presets').selectAll().where('id', '=', id).executeTakeFirst()

/** @throws ApiError when the name is taken */
export async function createPreset(
  db: Db,
  actor: Actor,
  { name, weights, must }: PresetContent,
  now: string,
): Promise<WeightPresetRow> {
  const row: WeightPresetRow = {
    id: newId(),
    ...named(name),
    weights: encodeJson(weights),
    must: encodeJson([...must]),
    created_at: now,
    updated_at: now,
    actor_kind: actor.kind,
    actor_id: actor.id,
  }
  await orTaken(name, db.insertInto('weight_presets').values(row).execute())
  return row
}

/** Changes what is given; undefined where there is none. @throws ApiError when the name is taken */
export async function changePreset(
  db: Db,
  id: string,
  { name, weights, must }: Partial<PresetContent>,
  now: string,
): Promise<WeightPresetRow | undefined> {
  const columns = {
    ...(name === undefined ? {} : named(name)),
    ...(weights === undefined ? {} : { weights: encodeJson(weights) }),
    ...(must === undefined ? {} : { must: encodeJson([...must]) }),
    updated_at: now,
  }
  await orTaken(name, db.updateTable('weight_presets').set(columns).where('id', '=', id).execute())
  return findPreset(db, id)
}

/** False where there is none. */
export async function deletePreset(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('weight_presets').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
