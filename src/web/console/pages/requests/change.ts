import type { operations } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { messages } from '../../i18n.ts'
import { toast } from '../../ui/toast.ts'
import { type LostReason, type Request, type Status, statusName } from './words.ts'

type Change = operations['updateRequest']['requestBody']['content']['application/json']

const m = messages(
  { moved: (title: string, status: string) => `${title}：${status}` },
  { moved: (title, status) => `${title}: ${status}` },
)

/** Changes a request; the revision that was read goes along, so that nobody's change is overwritten. */
export const changeRequest = ({ id, revision }: Request, change: Change): Promise<Request> =>
  ask(api.PATCH('/v1/requests/{id}', { params: { path: { id } }, body: { revision, ...change } }))

/**
 * Moves a request to a status and says so, with a way to take it back where the step back exists. Answers with the changed request,
 * or undefined where it did not work, which is said too.
 */
export async function moveRequest(
  request: Request,
  status: Status,
  {
    title,
    more,
    onBack,
  }: { title: string; more?: { lostReason: LostReason; remark?: string }; onBack: (back: Request) => void },
): Promise<Request | undefined> {
  try {
    const moved = await changeRequest(request, { status, ...more })
    const canGoBack = moved.nextStatuses.includes(request.status) && request.status !== 'lost'
    const undo = async () => {
      try {
        onBack(await changeRequest(moved, { status: request.status }))
      } catch (error) {
        toast(failureText(error), { kind: 'bad' })
      }
    }
    toast(m().moved(title, statusName(status)), canGoBack ? { undo } : {})
    return moved
  } catch (error) {
    toast(failureText(error), { kind: 'bad' })
    return undefined
  }
}
