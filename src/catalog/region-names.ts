export const extraNames: Readonly<Record<string, readonly string[]>> = {}
