import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import type { Client } from '../client/index.ts'
import {
  type ExplainParkInput as ExplainPark,
  ExplainParkInput,
  type MatchParksInput as MatchParks,
  MatchParksInput,
  type ParseNoteInput as ParseNote,
  ParseNoteInput,
} from './schemas.ts'
import { explainPark, matchParks, parseNote, type ToolAnswer, ToolError } from './tools.ts'

/** Every tool reads and stores nothing. */
const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

type JsonSchema = Parameters<typeof fromJsonSchema>[0]

/** A TypeBox schema is a JSON Schema already; only the library's type for one differs. */
const schemaOf = <T>(schema: object) => fromJsonSchema<T>(schema as JsonSchema)

async function answer(work: () => Promise<ToolAnswer>) {
  try {
    const { lines, data } = await work()
    return { content: [{ type: 'text' as const, text: lines.join('\n') }], structuredContent: data }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { content: [{ type: 'text' as const, text: error.message }], isError: true }
  }
}

/** The tools for assistants, over a client of a parkmatch server. The caller connects a transport. */
export function createMcpServer(client: Client, version: string): McpServer {
  const server = new McpServer({ name: 'parkmatch', version })
  server.registerTool(
    'parse_note',
    {
      title: 'Read an enterprise’s note',
      description:
        'Reads hurried notes about what an enterprise needs (Chinese or English): sector, land, floor area, tax, region, timing; with the words that say so and what was not understood. Areas are m², money is CNY.',
      inputSchema: schemaOf<ParseNote>(ParseNoteInput),
      annotations: READS,
    },
    (input) => answer(() => parseNote(client, input)),
  )
  server.registerTool(
    'match_parks',
    {
      title: 'Rank industrial parks for an enterprise',
      description:
        'Ranks industrial parks for a note or a profile. Each park has a score with the interval that unknown data leave open, and a reason for each criterion: + met, ~ partly, - not, ? unknown (ask the park). Excluded parks say what would have to change.',
      inputSchema: schemaOf<MatchParks>(MatchParksInput),
      annotations: READS,
    },
    (input) => answer(() => matchParks(client, input)),
  )
  server.registerTool(
    'explain_park',
    {
      title: 'Explain how one park fits',
      description:
        'Says how one park fits a note or a profile, criterion by criterion, with the source of each fact: title, publisher, date and the sentence itself where it is there.',
      inputSchema: schemaOf<ExplainPark>(ExplainParkInput),
      annotations: READS,
    },
    (input) => answer(() => explainPark(client, input)),
  )
  return server
}
