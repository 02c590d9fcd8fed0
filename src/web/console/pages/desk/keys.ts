import type { Shortcut } from '../../shortcuts.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'

const MOST_ANSWERS = 9

/** What keys do at the desk. */
export function deskKeys(desk: DeskPage): Shortcut[] {
  const { keys } = m()
  const withPark = (act: (id: string) => void) => () => {
    if (desk.currentPark !== undefined) act(desk.currentPark)
  }
  const answers = Array.from({ length: MOST_ANSWERS }, (_, i) => ({
    keys: String(i + 1),
    does: keys.answer,
    shown: `1–${MOST_ANSWERS}`,
    isUnlisted: i > 0,
    run: () => {
      const option = desk.matching.question?.options[i]
      if (option) desk.answer(option.set)
    },
  }))
  return [
    { keys: 'n', does: keys.note, run: () => desk.focus() },
    { keys: 'Escape', does: keys.next, isUnlisted: true, inFields: true, run: () => desk.step(0) },
    { keys: 'j', does: keys.next, run: () => desk.step(1) },
    { keys: 'k', does: keys.previous, run: () => desk.step(-1) },
    { keys: 'o', does: keys.details, run: withPark((id) => desk.toggleDetails(id)) },
    { keys: 'x', does: keys.pick, run: withPark((id) => desk.select(id)) },
    { keys: 'c', does: keys.compare, run: () => desk.compare() },
    { keys: 'e', does: keys.near, run: () => desk.toggleNear() },
    { keys: 'w', does: keys.weights, run: () => desk.toggleWeights() },
    { keys: 'a', does: keys.add, run: () => desk.edit('add') },
    { keys: 'mod+Enter', does: keys.store, run: () => desk.store() },
    ...answers,
  ]
}
