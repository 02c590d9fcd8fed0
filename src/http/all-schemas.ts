import type { TSchema } from 'typebox'
import { DOCUMENT_SCHEMAS } from '../documents/schemas.ts'
import { PARK_SCHEMAS } from '../parks/schemas.ts'
import { SHARED_SCHEMAS } from './schemas.ts'

/** Every shape that has a name in the OpenAPI document: those that all share, and those of each feature. */
export const NAMED_SCHEMAS: Readonly<Record<string, TSchema>> = {
  ...SHARED_SCHEMAS,
  ...PARK_SCHEMAS,
  ...DOCUMENT_SCHEMAS,
}
