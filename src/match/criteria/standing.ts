import type { ParkLevel } from '../../model/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { reason, type Worded } from '../reasons/format.ts'
import type { Criterion } from '../types.ts'

export const LEVELS: Readonly<Record<ParkLevel, Worded & { fit: number }>> = {
  national: { fit: 1, zh: '国家级园区', en: 'A national-level park' },
  provincial: { fit: 0.8, zh: '省级园区', en: 'A provincial-level park' },
  municipal: { fit: 0.6, zh: '市级园区', en: 'A municipal-level park' },
  district: { fit: 0.4, zh: '区县级园区', en: 'A district-level park' },
  private: { fit: 0.4, zh: '民营园区', en: 'A privately run park' },
}

/** The level of the park; always stated. */
export const standing: Criterion = {
  id: 'standing',
  states: () => true,
  assess({ park: { level } }) {
    return {
      excludes: false,
      fields: level === undefined ? [] : ['level'],
      reason: () =>
        level === undefined
          ? reason('standing.unknown', {}, '园区级别未知', 'The level of the park is not known')
          : reason('standing.level', { level }, LEVELS[level].zh, LEVELS[level].en),
      remedy: () => reason('standing.other', {}, '需选择级别更高的园区', 'Only a park of a higher level would pass'),
      ...(level === undefined ? UNKNOWN : known(LEVELS[level].fit)),
    }
  },
}
