// The pages of the console, in one table. To add a page: write `pages/<name>/<name>-page.ts`, an element that extends Page
// (page.ts), and add its entry here. The navigation, the titles, the rights and the lazy loading follow from the entry.
import { addressOf, matchPath, type ParamsOf, type Query, type Route } from './router.ts'

const route = <const Path extends string>(entry: Route<Path>): Route<Path> => entry

export const ROUTES = {
  desk: route({
    path: '/',
    title: { zh: '工作台', en: 'Desk' },
    needs: ['parseNote', 'matchParks'],
    element: 'pm-desk-page',
    load: () => import('./pages/desk/desk-page.ts'),
    nav: { order: 1, icon: 'desk', key: 'd' },
  }),
  requests: route({
    path: '/requests',
    title: { zh: '需求', en: 'Requests' },
    needs: ['listRequests'],
    element: 'pm-requests-page',
    load: () => import('./pages/requests/requests-page.ts'),
    nav: { order: 5, icon: 'requests', key: 'q' },
  }),
  request: route({
    path: '/requests/:id',
    title: { zh: '需求详情', en: 'Request' },
    needs: ['getRequest'],
    element: 'pm-request-page',
    load: () => import('./pages/requests/request-page.ts'),
  }),
  settings: route({
    path: '/settings',
    title: { zh: '设置', en: 'Settings' },
    needs: ['getSettings'],
    element: 'pm-settings-page',
    load: () => import('./pages/settings/settings-page.ts'),
    nav: { order: 9, icon: 'settings', key: 's' },
  }),
  parks: route({
    path: '/parks',
    title: { zh: '园区', en: 'Parks' },
    needs: ['listParks'],
    element: 'pm-parks-page',
    load: () => import('./pages/parks/parks-page.ts'),
    nav: { order: 2, icon: 'parks', key: 'p' },
  }),
  park: route({
    path: '/parks/:id',
    title: { zh: '园区', en: 'Park' },
    needs: ['getPark', 'listParkFacts'],
    element: 'pm-park-page',
    load: () => import('./pages/parks/park-page.ts'),
  }),
  compare: route({
    path: '/compare',
    title: { zh: '对比', en: 'Compare' },
    needs: ['compareParks', 'getPark', 'listParkFacts'],
    element: 'pm-compare-page',
    load: () => import('./pages/compare/compare-page.ts'),
    nav: { order: 3, icon: 'compare', key: 'c' },
  }),
  review: route({
    path: '/review',
    title: { zh: '审核', en: 'Review' },
    needs: ['listFacts', 'acceptFact', 'rejectFact'],
    element: 'pm-review-page',
    load: () => import('./pages/review/review-page.ts'),
    nav: { order: 4, icon: 'review', key: 'v' },
  }),
  map: route({
    path: '/map',
    title: { zh: '产业地图', en: 'Industry map' },
    needs: ['getIndustryMap', 'listParks'],
    element: 'pm-map-page',
    load: () => import('./pages/map/map-page.ts'),
    nav: { order: 6, icon: 'map', key: 'm' },
  }),
}

export type RouteName = keyof typeof ROUTES

/** The address of a page: `href('park', { id }, { tab: 'facts' })`. */
export const href = <Name extends RouteName>(
  name: Name,
  params: ParamsOf<(typeof ROUTES)[Name]['path']>,
  query?: Query,
): string => addressOf(ROUTES[name].path, params, query)

/** The address of a page by its name alone, for pages that may not be part of this build; undefined then. */
export function hrefIfAny(name: string, params: Record<string, string>, query?: Query): string | undefined {
  const found = (ROUTES as Readonly<Record<string, Route>>)[name]
  return found && addressOf(found.path, params, query)
}

export interface Place {
  name: RouteName
  route: Route
  params: Record<string, string>
  query: Query
}

/** The page that an address is of, or undefined. */
export function placeOf(address: string): Place | undefined {
  const [path = '/', search = ''] = address.split('?', 2)
  for (const [name, entry] of Object.entries(ROUTES) as [RouteName, Route][]) {
    const params = matchPath(entry.path, path)
    if (params) return { name, route: entry, params, query: Object.fromEntries(new URLSearchParams(search)) }
  }
  return undefined
}

/** The pages with a place in the navigation, in its order. */
export const NAVIGATION = (Object.entries(ROUTES) as [RouteName, Route][])
  .filter(([, entry]) => entry.nav !== undefined)
  .sort(([, a], [, b]) => a.nav!.order - b.nav!.order)
