import Type, { type Static } from 'typebox'
import { CRITERION_IDS, type CriterionId, MAX_NOTE_LENGTH, OneOf, Profile, Strict, Weights } from '../model/index.ts'

const note = Type.String({
  minLength: 1,
  maxLength: MAX_NOTE_LENGTH,
  description: 'What the enterprise needs, in its own words, Chinese or English',
})
const language = Type.Optional(
  OneOf(['zh', 'en'] as const, { description: 'Language of the reasons; zh where it is left out' }),
)

const need = {
  text: Type.Optional(note),
  profile: Type.Optional(
    Type.Unsafe<Profile>({ ...Profile, description: 'Instead of text: the needs as parse_note returns them' }),
  ),
  weights: Type.Optional(
    Type.Unsafe<Static<typeof Weights>>({ ...Weights, description: 'Weights of criteria, over the defaults' }),
  ),
  must: Type.Optional(
    Type.Array(OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]]), {
      description: 'Criteria that a park must meet',
    }),
  ),
  language,
}

export const ParseNoteInput = Strict({ text: note })
export type ParseNoteInput = Static<typeof ParseNoteInput>

export const MatchParksInput = Strict({
  ...need,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, description: 'How many parks; 5 where left out' })),
})
export type MatchParksInput = Static<typeof MatchParksInput>

export const ExplainParkInput = Strict({
  park: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Id of the park, or its name as one types it: Chinese, pinyin or English',
  }),
  ...need,
})
export type ExplainParkInput = Static<typeof ExplainParkInput>
