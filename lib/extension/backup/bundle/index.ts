/**
 * backup/bundle: what a supervisor shares with agents as one file (`wenda-bundle/1`), made, looked at, and put in place.
 * Tests: tests/unit/extension/backup.
 */
export { BUNDLE_PARTS, type BundlePart } from './bundle-format.ts'
export { bundleSource, writeBundle } from './bundle-source.ts'
export { bundleOf, lookAtBundle, takeBundle, type Bundle, type PartPreview, type TakingFault } from './take-bundle.ts'
