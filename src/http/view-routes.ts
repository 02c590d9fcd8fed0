import type { FastifyInstance } from 'fastify'
import { nearestRegions, regionByCode } from '../catalog/index.ts'
import {
  compareParks,
  MODEL_VERSION,
  type ParkIndex,
  TAX_NOTICE,
  taxOutlook,
  whatIf,
  wordClaim,
} from '../match/index.ts'
import type { Park } from '../model/index.ts'
import { type AppContext, dayOf } from './context.ts'
import { ApiError, notFound } from './errors.ts'
import { evidenceOf, readDay, readOptions, readWanted } from './match-input.ts'
import {
  CompareRequest,
  CompareResponse,
  TaxOutlookRequest,
  TaxOutlookResponse,
  WhatIfRequest,
  WhatIfResponse,
} from './schemas.ts'

function addWhatIf(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/matches/whatif',
    {
      schema: {
        operationId: 'whatIf',
        tags: ['matching'],
        summary: 'The smallest change of one wish that makes a park the first, or that none was found',
        body: WhatIfRequest,
        response: { 200: WhatIfResponse },
      },
    },
    async (request) => {
      const body = request.body as WhatIfRequest
      const today = readDay(body.today, context)
      const wanted = readWanted(body, today)
      const { parks, revision } = await context.parks.current()
      const found = whatIf(parks, wanted.profile, body.parkId, readOptions(body, today, revision))
      if (!found) throw notFound('park', body.parkId)
      return { whatIf: found, ...wanted, parksRevision: revision, model: MODEL_VERSION }
    },
  )
}

function addCompare(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/parks/compare',
    {
      schema: {
        operationId: 'compareParks',
        tags: ['matching'],
        summary: 'Up to five parks beside one another for a profile or a note, what decides most first',
        body: CompareRequest,
        response: { 200: CompareResponse },
      },
    },
    async (request) => {
      const body = request.body as CompareRequest
      const today = readDay(body.today, context)
      const wanted = readWanted(body, today)
      const snapshot = await context.parks.current()
      const { parks, revision } = snapshot
      const found = compareParks(parks, body.parkIds, wanted.profile, readOptions(body, today, revision))
      if ('missing' in found) throw notFound('park', found.missing.join("', '"))
      const evidence = await evidenceOf(
        context,
        snapshot,
        found.criteria.flatMap((criterion) => criterion.parks),
      )
      return { ...found, ...wanted, evidence, parksRevision: revision, model: MODEL_VERSION }
    },
  )
}

function refusePlace(pointer: string, detail: string): ApiError {
  return new ApiError('validation-failed', `${pointer || 'body'}: ${detail}`, [{ pointer, detail }])
}

/** The place that an outlook is for. Throws ApiError where the request names none, two, or one that is unknown. */
function readPlace({ parkId, region }: TaxOutlookRequest, parks: ParkIndex): Pick<Park, 'tax'> & Partial<Park> {
  if ((parkId === undefined) === (region === undefined)) throw refusePlace('', 'give either parkId or region')
  if (parkId !== undefined) {
    const park = parks.park(parkId)
    if (!park) throw notFound('park', parkId)
    return park.park
  }
  if (!regionByCode(region!)) {
    throw refusePlace(
      '/region',
      `unknown region code '${region}'; the nearest are ${nearestRegions(region!).join(', ')}`,
    )
  }
  return { region: region! }
}

function addTaxOutlook(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/tax-outlook',
    {
      schema: {
        operationId: 'taxOutlook',
        tags: ['matching'],
        summary: 'Rates of enterprise income tax that may apply in a park or region on a day, with what must hold',
        body: TaxOutlookRequest,
        response: { 200: TaxOutlookResponse },
      },
    },
    async (request) => {
      const body = request.body as TaxOutlookRequest
      const date = readDay(body.date, context, 'date')
      // A note is read by the day on which it is sent, whatever day the outlook is for.
      const { profile } = readWanted(body, dayOf(context), true)
      const { parks } = await context.parks.current()
      const place = readPlace(body, parks)
      return {
        date,
        place: { parkId: body.parkId ?? null, name: place.name ?? null, region: place.region ?? null },
        profile,
        outlook: taxOutlook(profile, place, date),
        parkClaim: wordClaim(place),
        notice: TAX_NOTICE,
      }
    },
  )
}

/** Routes of the views on a match that have an answer of their own; nothing is stored. */
export function viewRoutes(app: FastifyInstance, context: AppContext): void {
  addWhatIf(app, context)
  addCompare(app, context)
  addTaxOutlook(app, context)
}
