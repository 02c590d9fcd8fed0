import t from 'tap'
import { anonymous, withoutIdentity } from '../../src/match/index.ts'
import type { Profile } from '../../src/model/index.ts'

const PROFILE = {
  company: '某公司',
  contactName: '欧阳建国',
  phone: '+8613800138000',
  sectors: ['robotics'],
  near: [
    { kind: 'customer', name: '某某客户', maxKm: 5 },
    { kind: 'port', name: '青岛港' },
    { kind: 'rail', maxKm: 10 },
  ],
} satisfies Profile

t.test('what is stored of a profile holds nobody, what others see no name at all', async (t) => {
  t.strictSame(withoutIdentity(PROFILE), {
    sectors: ['robotics'],
    near: [
      { kind: 'customer', maxKm: 5 },
      { kind: 'port', name: '青岛港' },
      { kind: 'rail', maxKm: 10 },
    ],
  })
  t.strictSame(anonymous(PROFILE), {
    sectors: ['robotics'],
    near: [{ kind: 'customer', maxKm: 5 }, { kind: 'port' }, { kind: 'rail', maxKm: 10 }],
  })
  t.strictSame(anonymous({}), {})
})
