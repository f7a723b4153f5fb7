import type { ConsoleProfile } from './profile.ts'

/**
 * The profile as a file (`wenda-console-profile/1`): parts it does not name are left out, one selector stands alone,
 * several as a list. Reading it back gives the same profile. Ends with a newline.
 */
export function serialiseProfile(profile: ConsoleProfile): string {
  const file = Object.fromEntries(
    Object.entries(profile)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]): [string, unknown] => [key, isPart(key, value) ? lean(value) : value]),
  )
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function isPart(key: string, value: unknown): value is Readonly<Record<string, unknown>> {
  return key !== 'evidence' && typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lean(part: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(part)) {
    if (!Array.isArray(value)) kept[key] = value
    else if (value.length === 1) kept[key] = value[0]
    else if (value.length > 1) kept[key] = value
  }
  return kept
}
