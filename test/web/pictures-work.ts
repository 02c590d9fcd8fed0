import type { Area } from './pictures.ts'
import { takeWorkPictures } from './screenshots-work.ts'

/** Requests and settings of the console, on a server of their own. */
export const take: Area['take'] = async (browser, _server, folder) => {
  await takeWorkPictures(browser, folder)
  return []
}
