export { cleanDocument } from './clean-document.ts'
export { type DecodedText, decodeBytes } from './decode.ts'
export { createDictionary, type Dictionary, type DictionaryEntry, type DictionaryMatch } from './dictionary.ts'
export { type Fingerprint, fingerprint, similarity } from './fingerprint.ts'
export { foldText, foldUnit } from './fold.ts'
export { joinMapped, originalSpan, sliceMapped } from './mapped.ts'
export { scanFoldedQuantities, scanQuantities } from './quantity.ts'
export type { RegionKind } from './region-lexicon.ts'
export { type RegionMention, scanRegions } from './region-mentions.ts'
export { type SectorMention, scanSectors } from './sector-mentions.ts'
export { type Sentence, sentences, splitSentences } from './sentences.ts'
export type {
  Block,
  BlockKind,
  CleanDocument,
  DocumentLanguage,
  MappedText,
  Pair,
  Quantity,
  QuantityKind,
  QuantityModifier,
  RateUnit,
  RemovedSpan,
  Table,
  TableCell,
} from './types.ts'
