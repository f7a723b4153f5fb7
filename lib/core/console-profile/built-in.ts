import type { ConsoleProfile } from './profile.ts'

/** The consoles the program knows from the start (facts/consoles.md), as data like any user's own. */
export const builtInProfiles: readonly ConsoleProfile[] = []
