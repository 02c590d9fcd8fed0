import type { CriterionId, Weights } from '../model/index.ts'

/** A named set of weights and musts. `weights` are all given, so that a preset means the same whatever was set before. */
export interface WeightPreset {
  id: string
  zh: string
  en: string
  weights: Readonly<Required<Weights>>
  must: readonly CriterionId[]
}

/**
 * The sets that come with the product, the balanced one first, by what an enterprise builds: a plant lives by land, floor and
 * supplies, research by its cluster and grants, a warehouse by roads and rent, a headquarters by its address. A must excludes
 * parks only where the profile states the criterion.
 */
export const WEIGHT_PRESETS: readonly WeightPreset[] = [
  {
    id: 'balanced',
    zh: '均衡',
    en: 'Balanced',
    weights: {
      ...{ sector: 30, premises: 10, land: 20, space: 20, tax: 15, location: 15 },
      ...{ cost: 10, incentives: 8, facilities: 8, access: 5, cluster: 7, standing: 3 },
    },
    must: [],
  },
  {
    id: 'production',
    zh: '生产型',
    en: 'Production',
    weights: {
      ...{ sector: 28, premises: 12, land: 28, space: 28, tax: 20, location: 12 },
      ...{ cost: 14, incentives: 6, facilities: 18, access: 8, cluster: 6, standing: 1 },
    },
    must: [],
  },
  {
    id: 'research',
    zh: '研发型',
    en: 'Research',
    weights: {
      ...{ sector: 34, premises: 14, land: 5, space: 14, tax: 8, location: 20 },
      ...{ cost: 8, incentives: 16, facilities: 6, access: 6, cluster: 22, standing: 6 },
    },
    must: [],
  },
  {
    id: 'warehouse',
    zh: '仓储',
    en: 'Warehouse',
    weights: {
      ...{ sector: 8, premises: 16, land: 20, space: 32, tax: 10, location: 22 },
      ...{ cost: 24, incentives: 3, facilities: 10, access: 28, cluster: 2, standing: 1 },
    },
    must: ['space'],
  },
  {
    id: 'headquarters',
    zh: '总部',
    en: 'Headquarters',
    weights: {
      ...{ sector: 18, premises: 16, land: 6, space: 14, tax: 10, location: 30 },
      ...{ cost: 6, incentives: 18, facilities: 4, access: 12, cluster: 12, standing: 14 },
    },
    must: [],
  },
]
