import type { ProfileFault } from '@/lib/core/console-profile/index.ts'
import type {
  ProfileSight,
  TEACHABLE,
  TeachingDraft,
  TeachTarget,
  TryOutcome,
  Unfit,
} from '@/lib/core/console-teaching/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'

/** One row of the list of parts. */
export type TeachRow = (typeof TEACHABLE)[number]
/** Everything the teaching screen shows, as data. */
export interface TeachView {
  /** `refused`: this site is not granted; `lost`: the page went away. */
  readonly link: 'opening' | 'open' | 'lost' | 'refused'
  readonly draft: TeachingDraft | null
  /** What the person is pointing at now. */
  readonly asking: TeachTarget | null
  /** One message of a pair is known, the other is still missing. */
  readonly noted: 'buyer' | 'agent' | null
  readonly unfit: { readonly target: TeachTarget; readonly why: Unfit } | null
  /** What is under the pointer on the page, in words. */
  readonly over: string
  readonly sight: ProfileSight | null
  readonly tried: TryOutcome | 'trying' | null
  /** The composer cannot be pointed at: replies are copied. */
  readonly copyOnly: boolean
  readonly faults: readonly ProfileFault[]
  readonly saved: 'no' | 'yes' | 'failed'
}

/** Everything a person can do while teaching. */
export interface TeachActions {
  readonly pick: (target: TeachTarget) => void
  readonly skip: () => void
  readonly stop: () => void
  readonly move: (how: 'next' | 'previous' | 'wider' | 'narrower' | 'take') => void
  readonly show: (row: TeachRow | null) => void
  readonly forget: (target: TeachTarget) => void
  readonly setSendKeys: (keys: readonly string[]) => void
  readonly tryOut: () => void
  readonly useCopyOnly: () => void
  readonly rename: (name: string) => void
  readonly setMatches: (matches: readonly string[]) => void
  readonly setMarketplace: (marketplace: Marketplace) => void
  /** The whole profile as a file's text; faults are told and nothing is changed. */
  readonly setText: (text: string) => void
  readonly save: () => void
  readonly exportFile: () => void
  readonly close: () => void
}
