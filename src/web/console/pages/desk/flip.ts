const MOVE_MS = 220

/** Where the rows of a list are, by their key in `data-key`. */
export function positions(root: ParentNode): Map<string, number> {
  const rows = root.querySelectorAll<HTMLElement>('[data-key]')
  return new Map([...rows].map((row) => [row.dataset.key ?? '', row.offsetTop]))
}

/** Lets rows glide from where they were to where they are, unless somebody does not want things to move. */
export function glide(root: ParentNode, before: ReadonlyMap<string, number>): void {
  if (before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  for (const row of root.querySelectorAll<HTMLElement>('[data-key]')) {
    const was = before.get(row.dataset.key ?? '')
    if (was === undefined) row.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOVE_MS })
    else if (was !== row.offsetTop)
      row.animate([{ transform: `translateY(${was - row.offsetTop}px)` }, { transform: 'none' }], {
        duration: MOVE_MS,
        easing: 'ease-out',
      })
  }
}
