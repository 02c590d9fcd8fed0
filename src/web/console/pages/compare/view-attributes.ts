import { html, nothing, type TemplateResult } from 'lit'
import { say } from '../../i18n.ts'
import { valueView } from '../parks/park-attributes.ts'
import { GROUPS } from '../parks/park-fields.ts'
import { groupsOf, type Line, type ParkData } from '../parks/park-model.ts'
import { m } from './messages.ts'
import { parkHead } from './view-criteria.ts'

interface Row {
  id: string
  label: string
  /** Of each park; undefined where it is not known. */
  lines: readonly (Line | undefined)[]
  differs: boolean
}

const said = (line: Line | undefined): string => (line ? JSON.stringify(line.value) : '')

/** The attributes that any of the parks has, in the order of the groups; in each group those that differ come first. */
export function attributeRows(parks: readonly ParkData[]): { label: string; rows: Row[] }[] {
  const byPark = parks.map(
    (data) => new Map(groupsOf(data).flatMap(({ lines }) => lines.map((line) => [line.id, line]))),
  )
  return GROUPS.map(({ label, fields }) => {
    const rows = fields.flatMap(({ field, label }): Row[] => {
      const lines = byPark.map((lines) => lines.get(field))
      if (lines.every((line) => line === undefined)) return []
      return [{ id: field, label: say(label), lines, differs: new Set(lines.map(said)).size > 1 }]
    })
    return { label: say(label), rows: rows.sort((a, b) => Number(b.differs) - Number(a.differs)) }
  }).filter(({ rows }) => rows.length > 0)
}

function cellView(line: Line | undefined, title: string, show: (title: string, line: Line) => void): TemplateResult {
  if (!line) return html`<td class="unknown"><span class="chip">${m().unknown}</span></td>`
  return html`<td class="num">${valueView(line)}
    ${line.from ? html`<small class="muted">${m().from(line.from.name)}</small>` : nothing}
    ${
      line.facts.length > 0
        ? html`<button type="button" class="ghost small proof" aria-label="${m().evidence(line.facts.length)}: ${title}"
            @click=${() => show(title, line)}>${m().evidence(line.facts.length)}</button>`
        : nothing
    }</td>`
}

/** The attributes of parks beside one another. */
export function attributesTable(
  parks: readonly ParkData[],
  isDifferencesOnly: boolean,
  remove: (id: string) => void,
  show: (title: string, line: Line) => void,
): TemplateResult {
  const groups = attributeRows(parks)
    .map(({ label, rows }) => ({ label, rows: isDifferencesOnly ? rows.filter(({ differs }) => differs) : rows }))
    .filter(({ rows }) => rows.length > 0)
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${m().byAttributes}><table class="data beside" style="--parks: ${parks.length}">
    <caption class="unseen">${m().byAttributes}</caption>
    <thead><tr><th scope="col">${m().attribute}</th>${parks.map(
      ({ view: { park, place } }) =>
        html`<th scope="col">${parkHead(park.id, park.name, remove)}<small>${place ?? nothing}</small></th>`,
    )}</tr></thead>
    ${groups.map(
      ({
        label,
        rows,
      }) => html`<tbody><tr class="group"><th scope="rowgroup" colspan=${parks.length + 1}>${label}</th></tr>
        ${rows.map(
          (row) => html`<tr class=${row.differs ? '' : 'same'}><th scope="row">${row.label}</th>
            ${row.lines.map((line, i) => cellView(line, `${parks[i]!.view.park.name} · ${row.label}`, show))}</tr>`,
        )}</tbody>`,
    )}</table>
    ${groups.length === 0 ? html`<p class="muted none">${m().noDifference}</p>` : nothing}</div>`
}
