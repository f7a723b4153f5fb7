import { matchesPattern } from './match-pattern.ts'
import type { ConsoleProfile } from './profile.ts'

/** Whether a page at this address is one the profile was made for (Chrome's match pattern rules). */
export function matchesAddress(profile: Pick<ConsoleProfile, 'matches'>, address: string): boolean {
  return profile.matches.some((pattern) => matchesPattern(pattern, address))
}
