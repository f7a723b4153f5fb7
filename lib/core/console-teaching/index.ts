/**
 * console-teaching: making a console profile by pointing: which names on a page will stay, what tells the buyer's
 * messages from the agent's, the draft of a profile, and what panel and picker say to each other. It knows no DOM: the
 * pointing itself is lib/page/picker. Tests: tests/unit/core/console-teaching.
 */
export { DEAR, escapeName, tokensOf, type ElementSketch, type Token } from './element-tokens.ts'
export { isSturdyValue, kindOfName, stemOfName, type NameKind } from './sturdy-names.ts'
export {
  draftOfProfile,
  patternOf,
  profileOfDraft,
  startDraft,
  TEACHABLE,
  withoutTarget,
  withParts,
  type TaughtParts,
  type TeachingDraft,
  type TeachTarget,
} from './teaching-draft.ts'
export {
  PICKER_PORT,
  type PanelToPicker,
  type PickerToPanel,
  type ProfileSight,
  type TryOutcome,
  type Unfit,
} from './teaching-talk.ts'
export { tellSides, type SidesCase, type SideSelectors, type Trait } from './tell-sides.ts'
