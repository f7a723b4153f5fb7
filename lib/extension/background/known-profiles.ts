import { builtInProfiles, matchesAddress, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { readProfiles } from '../storage/index.ts'

/** Every console that is known: imported ones first, since a person's own profile of a site outranks the built-in one. */
export async function knownProfiles(): Promise<readonly ConsoleProfile[]> {
  const rows = await readProfiles().catch(() => [])
  const own = rows.map(({ profile }) => profile)
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...builtInProfiles.filter(({ id }) => !ids.has(id))]
}

/** The profiles made for a page at `url`. */
export async function profilesFor(url: string): Promise<readonly ConsoleProfile[]> {
  return (await knownProfiles()).filter((profile) => matchesAddress(profile, url))
}
