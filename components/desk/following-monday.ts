const DAY_MS = 86_400_000

/** The Monday after a Monday, both `YYYY-MM-DD`. */
export function followingMonday(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * DAY_MS).toISOString().slice(0, 10)
}
