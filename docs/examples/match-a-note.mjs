// Reads a page, ranks its parks for a note, and says why: node docs/examples/match-a-note.mjs
import { createMatcher, parksOf } from 'parkmatch'

const page = `
云岭智造园位于苏州市吴江区，占地210亩，主导产业为医疗器械和高端装备，可供出让土地80亩。
标准厂房租金25元/平方米/月，亩均税收不低于20万元。
`
const reader = createMatcher()
const parks = parksOf(reader.extract(page))

const matcher = createMatcher({ parks, today: '2026-11-22' })
const note = '做医疗器械的，想在苏州拿30亩地建厂，年税收大概800万'
const { recommendations, understood } = matcher.match(note, { limit: 3 })

console.log('understood:', JSON.stringify(understood.profile))
for (const { rank, name, score, low, high, criteria } of recommendations) {
  console.log(`${rank}. ${name}: ${score} (${low} to ${high})`)
  for (const { status, reason } of criteria) console.log(`   ${status.padEnd(7)} ${reason.en}`)
}
