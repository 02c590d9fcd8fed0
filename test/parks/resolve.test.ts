import t from 'tap'
import { type ParkCandidate, resolvePark } from '../../src/parks/resolve.ts'

const stored: ParkCandidate[] = [
  { id: 'gxq', names: ['青岛高新区', '青岛高新技术产业开发区'], region: '370200' },
  { id: 'yiqi', names: ['青岛市精密仪器仪表产业园', '精密仪器仪表产业园'], region: null },
  { id: 'sjz', names: ['滹沱电子信息产业园'], region: '130110' },
  { id: 'kjy-sb', names: ['青岛科技创新园'], region: '370203' },
  { id: 'kjy-jm', names: ['即墨科技创新园'], region: '370215' },
  { id: 'lab-qd', names: ['海曲创新园'], region: '370211' },
  { id: 'lab-wf', names: ['海曲创新园'], region: '370704' },
]

/** Name, region → the stored park it is, or undefined for a new one. */
const CASES: [string, string | null, string | undefined][] = [
  ['青岛高新区', null, 'gxq'],
  ['青岛国家高新技术产业开发区', null, 'gxq'],
  ['青岛市高新技术产业开发区', '370200', 'gxq'],
  ['山东省青岛市高新区', null, 'gxq'],
  ['潍坊高新区', '370700', undefined],
  ['高新区', null, undefined],
  ['精密仪器仪表产业园', null, 'yiqi'],
  ['青島市精密儀器儀表產業園', null, 'yiqi'],
  ['精密仪器仪表产业园区', null, 'yiqi'],
  ['济南精密仪器仪表产业园', null, undefined],
  ['石家庄滹沱电子信息产业园', null, 'sjz'],
  ['鹿泉区滹沱电子信息产业园', '130110', 'sjz'],
  ['新乐电子信息产业园', null, undefined],
  ['即墨科技创新园', '370215', 'kjy-jm'],
  ['青岛科技创新园', '370200', 'kjy-sb'],
  ['莱西科技创新园', '370285', undefined],
  ['海曲创新园', '370200', 'lab-qd'],
  ['海曲创新园', '370704', 'lab-wf'],
  ['海曲创新园', null, undefined],
]

t.test('the same park under several names is one; parks with a common suffix stay apart', async (t) => {
  for (const [name, region, expected] of CASES) {
    t.equal(resolvePark({ name, aliases: [], region }, stored)?.id, expected, `${name} ${region ?? ''}`)
  }
})

t.test('an alias finds the park too', async (t) => {
  const sighting = { name: '北岸高新技术产业开发区', aliases: ['青岛高新区'], region: null }
  t.equal(resolvePark(sighting, stored)?.id, 'gxq')
})
