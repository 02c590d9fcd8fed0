import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { audit } from '../accounts/audit.ts'
import { decodeJson, type WeightPresetRow } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { Nullable } from '../http/refs.ts'
import { IdParams } from '../http/schemas.ts'
import { WEIGHT_PRESETS, type WeightPreset } from '../match/index.ts'
import { CRITERION_IDS, Criterion, Strict, Weights } from '../model/index.ts'
import { changePreset, createPreset, deletePreset, listPresets } from './store.ts'

const Name = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: '^[^\\u0000-\\u001f]*[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$',
})
const Must = Type.Array(Criterion, { maxItems: CRITERION_IDS.length, uniqueItems: true })

const PresetBody = Strict({ name: Name, weights: Weights, must: Type.Optional(Must) })
type PresetBody = Static<typeof PresetBody>
const PresetChange = Strict({
  name: Type.Optional(Name),
  weights: Type.Optional(Weights),
  must: Type.Optional(Must),
})
type PresetChange = Static<typeof PresetChange>

const Preset = Type.Object({
  id: Type.String(),
  names: Type.Object(
    { zh: Type.String(), en: Type.String() },
    { description: 'Alike for those that the office saved' },
  ),
  weights: Weights,
  must: Must,
  builtIn: Type.Boolean({ description: 'Comes with the product, and cannot be changed' }),
  updatedAt: Nullable(Type.String()),
})

const ofProduct = ({ id, zh, en, weights, must }: WeightPreset) => ({
  id,
  names: { zh, en },
  weights,
  must,
  builtIn: true,
  updatedAt: null,
})

const ofOffice = ({ id, name, weights, must, updated_at }: WeightPresetRow) => ({
  id,
  names: { zh: name, en: name },
  weights: decodeJson(weights),
  must: decodeJson(must),
  builtIn: false,
  updatedAt: updated_at,
})

function refuseBuiltIn(id: string): void {
  if (WEIGHT_PRESETS.some((preset) => preset.id === id))
    throw new ApiError('conflict', `'${id}' comes with the product; save a set of your own instead`)
}

/** A match by weights that are all 0 is refused, so such a set is too. */
function checkWeights(weights: PresetBody['weights'] | undefined): void {
  const given = Object.values(weights ?? { any: 1 })
  if (given.some((weight) => weight > 0)) return
  const detail = 'give at least one weight above 0'
  throw new ApiError('validation-failed', `/weights: ${detail}`, [{ pointer: '/weights', detail }])
}

function addChanges(app: FastifyInstance, { db, now }: AppContext): void {
  app.patch(
    '/weight-presets/:id',
    {
      schema: {
        operationId: 'updateWeightPreset',
        tags: ['matching'],
        summary: 'Rename or change a set of weights that the office saved',
        params: IdParams,
        body: PresetChange,
        response: { 200: Preset },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const change = request.body as PresetChange
      refuseBuiltIn(id)
      checkWeights(change.weights)
      const row = await changePreset(db, id, change, now())
      if (!row) throw notFound('set of weights', id)
      await audit(db, request.actor, { action: 'preset.changed', subject: id }, now())
      return ofOffice(row)
    },
  )
  app.delete(
    '/weight-presets/:id',
    {
      schema: {
        operationId: 'deleteWeightPreset',
        tags: ['matching'],
        summary: 'Remove a set of weights that the office saved',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      refuseBuiltIn(id)
      if (!(await deletePreset(db, id))) throw notFound('set of weights', id)
      await audit(db, request.actor, { action: 'preset.removed', subject: id }, now())
      return reply.code(204).send()
    },
  )
}

/** Routes of named sets of weights: those of the product, and those that the office saved for all. */
export function presetRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, now } = context
  app.get(
    '/weight-presets',
    {
      schema: {
        operationId: 'listWeightPresets',
        tags: ['matching'],
        summary: 'Named sets of weights and musts: those of the product, then those that the office saved',
        response: { 200: Type.Object({ items: Type.Array(Preset) }) },
      },
    },
    async () => ({ items: [...WEIGHT_PRESETS.map(ofProduct), ...(await listPresets(db)).map(ofOffice)] }),
  )
  app.post(
    '/weight-presets',
    {
      schema: {
        operationId: 'createWeightPreset',
        tags: ['matching'],
        summary: 'Save a set of weights for the office',
        body: PresetBody,
        response: { 201: Preset },
      },
    },
    async (request, reply) => {
      const { name, weights, must = [] } = request.body as PresetBody
      checkWeights(weights)
      const row = await createPreset(db, request.actor, { name, weights, must }, now())
      await audit(db, request.actor, { action: 'preset.created', subject: row.id }, now())
      return reply.code(201).send(ofOffice(row))
    },
  )
  addChanges(app, context)
}
