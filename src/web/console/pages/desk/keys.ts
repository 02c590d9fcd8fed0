import type { Shortcut } from '../../shortcuts.ts'
import type { DeskPage } from './desk-page.ts'
import { KEYS } from './messages.ts'

const MOST_ANSWERS = 9

/** What keys do at the desk. */
export function deskKeys(desk: DeskPage): Shortcut[] {
  const withPark = (act: (id: string) => void) => () => {
    if (desk.currentPark !== undefined) act(desk.currentPark)
  }
  const answers = Array.from({ length: MOST_ANSWERS }, (_, i) => ({
    keys: String(i + 1),
    does: KEYS.answer,
    shown: `1–${MOST_ANSWERS}`,
    isUnlisted: i > 0,
    run: () => {
      const option = desk.matching.question?.options[i]
      if (option) desk.answer(option.set)
    },
  }))
  return [
    { keys: 'n', does: KEYS.note, run: () => desk.focus() },
    { keys: 'Escape', does: KEYS.next, isUnlisted: true, inFields: true, run: () => desk.step(0) },
    { keys: 'j', does: KEYS.next, run: () => desk.step(1) },
    { keys: 'k', does: KEYS.previous, run: () => desk.step(-1) },
    { keys: 'o', does: KEYS.details, run: withPark((id) => desk.toggleDetails(id)) },
    { keys: 'x', does: KEYS.pick, run: withPark((id) => desk.select(id)) },
    { keys: 'c', does: KEYS.compare, run: () => desk.compare() },
    { keys: 'e', does: KEYS.near, run: () => desk.toggleNear() },
    { keys: 'w', does: KEYS.weights, run: () => desk.toggleWeights() },
    { keys: 'a', does: KEYS.add, run: () => desk.edit('add') },
    { keys: 'mod+Enter', does: KEYS.store, run: () => desk.store() },
    ...answers,
  ]
}
