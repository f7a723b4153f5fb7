/**
 * hooks/desk: the desk's own door, so that the panel does not load it. Tests: tests/dom/desk.
 */
export { openOptions } from '../open-page.ts'
export { useDeskPlaces } from '../use-desk-places.ts'
export { useDisputes } from '../use-disputes.ts'
export { useDesk } from '../use-desk.ts'
export { useMerge } from '../use-merge.ts'
export { useExports } from '../use-exports.ts'
export { usePlatforms } from '../use-platforms.ts'
