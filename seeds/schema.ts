import Type, { type Static } from 'typebox'
import { ExtractedFact, Park, Strict } from '../src/model/index.ts'

const { evidence: _evidence, ...factProperties } = ExtractedFact.properties

/** A fact of a shipped park: where its source says so, without the words of the source. */
const SeedFact = Strict({
  ...factProperties,
  source: Type.String({ description: 'Id of one of the sources' }),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
})

const SeedSource = Strict({
  id: Type.String(),
  title: Type.String(),
  publisher: Type.Union([Type.String(), Type.Null()]),
  publishedAt: Type.Union([Type.String(), Type.Null()]),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})

/** The shipped parks: facts with title, publisher and date of their source. */
export const SeedFile = Strict({
  sources: Type.Array(SeedSource),
  parks: Type.Array(Strict({ park: Park, facts: Type.Array(SeedFact) })),
})
export type SeedFile = Static<typeof SeedFile>
