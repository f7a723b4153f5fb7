/** Of what is due, what has not been told yet, and what to remember as told: only what is due still. */
export function untold(
  due: readonly string[],
  told: readonly string[],
): { readonly fresh: readonly string[]; readonly told: readonly string[] } {
  return { fresh: due.filter((id) => !told.includes(id)), told: due }
}
