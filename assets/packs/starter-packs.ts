import { apparelPack } from './apparel/index.ts'
import { digitalPack } from './digital/index.ts'
import { freshPack } from './fresh/index.ts'
import type { StarterPack } from './pack.ts'

/** All packs, in the order in which a person is offered them. */
export const starterPacks: readonly StarterPack[] = [apparelPack, digitalPack, freshPack]
