import type { components } from '../../../client/index.ts'

type Schemas = components['schemas']

export type Fact = Schemas['Fact']
export type Attribute = Fact['attribute']
export type ParkView = Schemas['ParkView']
export type Park = Schemas['Park']
export type Warning = Fact['warnings'][number]
