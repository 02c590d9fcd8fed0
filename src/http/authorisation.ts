import { ROLES, type Role } from '../accounts/actor.ts'

const ALL: readonly Role[] = ROLES
const STAFF = ['admin', 'data', 'sales'] as const satisfies readonly Role[]
/** Looking things up: staff, and everybody while no account exists. */
const READ = [...STAFF, 'local', 'open'] as const satisfies readonly Role[]
/** Changing parks, documents and facts: while no account exists only from this machine. */
const DATA = ['admin', 'data', 'local'] as const satisfies readonly Role[]
/** What the office shares: any member of staff, and this machine while no account exists. */
const SHARED = [...STAFF, 'local'] as const satisfies readonly Role[]
/** Requests with their personal data: never without an account or a key. */
const SALES = ['admin', 'sales'] as const satisfies readonly Role[]
/** Anonymous demand: for staff, and for a park as far as its key goes. */
const PARK = ['admin', 'sales', 'park'] as const satisfies readonly Role[]
const ADMIN = ['admin'] as const satisfies readonly Role[]
const SIGNED_IN = [...STAFF, 'form', 'park'] as const satisfies readonly Role[]
const FORM = [...READ, 'form'] as const satisfies readonly Role[]

/**
 * Who may call what: every operation by its id, with the roles that may. This is the only place where that is decided; an
 * operation that is not here is refused to all, and a test fails on it.
 */
export const AUTHORISATION: Readonly<Record<string, readonly Role[]>> = {
  // health
  live: ALL,
  ready: ALL,
  // matching and catalogue
  parseNote: FORM,
  matchParks: FORM,
  searchSectors: FORM,
  searchRegions: FORM,
  whatIf: READ,
  compareParks: READ,
  taxOutlook: READ,
  getIndustryMap: READ,
  listWeightPresets: READ,
  createWeightPreset: SHARED,
  updateWeightPreset: SHARED,
  deleteWeightPreset: SHARED,
  // settings
  getSettings: READ,
  // parks
  listParks: READ,
  getPark: READ,
  listParkFacts: READ,
  getParkHistory: READ,
  listChanges: READ,
  listParkChanges: READ,
  exportParks: READ,
  importParks: DATA,
  createPark: DATA,
  editPark: DATA,
  deletePark: DATA,
  mergePark: DATA,
  splitPark: DATA,
  undoChange: DATA,
  // documents and facts
  listDocuments: READ,
  getDocument: READ,
  listDocumentFacts: READ,
  addDocument: DATA,
  addDocuments: DATA,
  getBatch: DATA,
  reextractDocument: DATA,
  listFacts: READ,
  countFacts: READ,
  getFact: READ,
  acceptFact: DATA,
  acceptFacts: DATA,
  rejectFact: DATA,
  correctFact: DATA,
  undoReview: DATA,
  // requests
  getChallenge: FORM,
  createRequest: ['admin', 'sales', 'form', 'local'],
  answerRequest: ['form', 'local'],
  listRequests: SALES,
  getRequestStatistics: SALES,
  getRequest: SALES,
  updateRequest: SALES,
  listRequestEvents: SALES,
  revealRequest: SALES,
  getRequestMatches: SALES,
  renewRequestMatches: SALES,
  getRequestReport: SALES,
  listReports: SALES,
  getReport: SALES,
  createReport: SALES,
  updateReport: SALES,
  deleteReport: SALES,
  sendReport: SALES,
  getReportDocument: SALES,
  exportRequests: SALES,
  deleteRequest: ADMIN,
  createHandover: SALES,
  listHandovers: SALES,
  withdrawHandover: SALES,
  findPerson: SALES,
  exportPerson: ADMIN,
  erasePerson: ADMIN,
  listAssignmentRules: SALES,
  createAssignmentRule: ADMIN,
  deleteAssignmentRule: ADMIN,
  // what parks may see
  listParkRequests: PARK,
  getDemandGap: PARK,
  getDigest: PARK,
  raiseHand: ['park'],
  lowerHand: ['park'],
  // webhooks
  listWebhooks: ADMIN,
  createWebhook: ADMIN,
  updateWebhook: ADMIN,
  deleteWebhook: ADMIN,
  testWebhook: ADMIN,
  listDeliveries: ADMIN,
  replayDelivery: ADMIN,
  replayWebhook: ADMIN,
  // accounts, sessions and keys
  createSession: ALL,
  getSession: ALL,
  deleteSession: SIGNED_IN,
  changeOwnPassword: STAFF,
  listAccounts: STAFF,
  createAccount: ADMIN,
  updateAccount: ADMIN,
  listKeys: ADMIN,
  createKey: ADMIN,
  revokeKey: ADMIN,
  listAudit: ADMIN,
}

/** The ids of the operations that a role may call. */
export const operationsOf = (role: Role): string[] =>
  Object.keys(AUTHORISATION).filter((operation) => AUTHORISATION[operation]?.includes(role))

/** Paths outside the API that anybody may have: they hold no data of the database. */
const PUBLIC_PATHS = [
  '/openapi.json',
  '/docs',
  '/setup',
  '/embed',
  '/demo',
  '/console',
  '/assets',
  '/favicon.ico',
] as const

/** The bare address, which leads on to these. What is below it is not public by that. */
const ROOT = '/'

/** Paths with a lock of their own, which is no role: the metrics are for this machine or for who shows METRICS_TOKEN. */
const OWN_LOCK = ['/metrics'] as const

/** A route as the table knows it: its operation id, else its method and path. */
export interface RouteId {
  operationId?: string | undefined
  method: string
  path: string
}

const isUnder = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}.`)

/** The roles that may call a route, or undefined where the table does not have it. */
export function rolesOf({ operationId, method, path }: RouteId): readonly Role[] | undefined {
  if (operationId !== undefined)
    return Object.hasOwn(AUTHORISATION, operationId) ? AUTHORISATION[operationId] : undefined
  // A browser asks before it sends a request to another origin, and shows nothing yet.
  if (method === 'OPTIONS') return ALL
  if (path === ROOT) return ALL
  return [...PUBLIC_PATHS, ...OWN_LOCK].some((prefix) => isUnder(path, prefix)) ? ALL : undefined
}
