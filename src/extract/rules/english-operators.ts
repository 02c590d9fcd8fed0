import { matchesIn } from '../cues.ts'
import { sameLength } from '../names/english.ts'
import type { Line, Range } from '../types.ts'

/** Operator: Some Firm Co., Ltd. */
const KEYED =
  /(?:^|[.;,|] ?)(?:(?:park |zone |site |estate )?(?:operator|developer|owner|management company|managing company|operating company|management|operating entity|master developer|investor and operator)(?: and (?:operator|developer|manager))?|(?:managed|operated|developed|run|owned|built)(?: and (?:managed|operated|developed|run))? by)\s?[:|]\s?([^;|\n]{3,70})/g
const BY =
  /(?:in the hands of|responsibility of|(?:operated|developed|managed|run|built|owned|promoted)(?: and (?:operated|developed|managed|run))?(?: jointly| together)? by) ([^;:]{3,90})/g
const DOES =
  /(?:^|[.;] )((?:[^.;:]|co\.|ltd\.|inc\.){4,70}?),? (?:(?:runs|operates|manages|developed|develops|built|owns)(?: and (?:runs|operates|manages))? (?:the|this) (?:park|site|zone|estate|campus|base|hub)|is (?:the|its) (?:park's |park )?(?:operator|developer|manager|owner))/g
const FIRM_END =
  /\b(?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|GmbH|Corp(?:oration)?\.?|Group|LLC|Limited|Company|Holdings?|Investment|Development|Properties|Management|Services|Administration|Committee|Operations?|Authority)(?=$|[\s,.;()])/
/** Where the name of the actor ends: a stop that ends no abbreviation, a comma, or words of another kind. */
const STOP =
  /\.(?=\s+[A-Z]|\s*$)(?<!Co\.|Ltd\.|Inc\.|Corp\.)|,(?! ?(?:Ltd|Inc))|;|\(|(?:\s(?:in|since|on|under|with|which|who|from|for|as|at|to|has|is|was)\s)/
const JOINT = / and (?=[A-Z])| together with |, and /

/** Places of the names of operators in an English line. */
export function englishOperators(line: Line): Range[] {
  const shown = sameLength(line)
  const found: Range[] = []
  for (const pattern of [KEYED, BY, DOES]) {
    for (const match of matchesIn(line, pattern)) {
      const words = match[1] ?? ''
      const from =
        pattern === DOES ? match.index + match[0].indexOf(words) : match.index + match[0].length - words.length
      found.push(...namesIn(shown, from, from + words.length, pattern === KEYED))
    }
  }
  return found
}

function namesIn(shown: string, from: number, to: number, keyed: boolean): Range[] {
  const words = shown.slice(from, to)
  const stop = STOP.exec(words)
  const whole = words.slice(0, stop ? stop.index : words.length)
  const ranges: Range[] = []
  let at = 0
  for (const part of whole.split(JOINT)) {
    const place = whole.indexOf(part, at)
    at = place + part.length
    const lead = /^\s*(?:[Tt]he |a |an |state-owned |city-owned |its |local )*/.exec(part)?.[0].length ?? 0
    const name = part.slice(lead).trimEnd()
    const capitals = /^[A-Z]/.test(name) && name.split(' ').length <= 9
    if (name.length >= 3 && capitals && (keyed || FIRM_END.test(name) || whole.split(JOINT).length > 1))
      ranges.push({ start: from + place + lead, end: from + place + lead + name.length })
  }
  return ranges
}
