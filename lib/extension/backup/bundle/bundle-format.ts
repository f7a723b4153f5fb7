import * as v from 'valibot'

/** Number of the format: a zip made like a backup, without the log and without anything about one machine. */
export const BUNDLE_FORMAT = 'wenda-bundle/1'

/** What a supervisor can send out. Targets are the shops with everything promised for them. */
export const BUNDLE_PARTS = ['knowledge', 'rules', 'profiles', 'targets'] as const
export type BundlePart = (typeof BUNDLE_PARTS)[number]

/** Name of the small fact in a bundle that says what it is. */
export const BUNDLE_FACT = 'bundle'

/** Who sent it, and what was meant to be in it: an empty part that was not sent takes nothing away. */
export interface BundleFact {
  readonly from: string
  readonly parts: readonly BundlePart[]
}

const factSchema = v.strictObject({
  from: v.pipe(v.string(), v.maxLength(200)),
  parts: v.pipe(v.array(v.picklist(BUNDLE_PARTS)), v.minLength(1), v.maxLength(BUNDLE_PARTS.length)),
})

/** Undefined for anything that is no such fact. */
export function parseBundleFact(value: unknown): BundleFact | undefined {
  const parsed = v.safeParse(factSchema, value)
  return parsed.success ? parsed.output : undefined
}
