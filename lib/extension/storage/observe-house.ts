import { Dexie } from 'dexie'

/** Calls `onChange` after every committed change of the house's own tables, whichever page made it. */
export function observeHouse(onChange: () => void): void {
  const ours = /^idb:\/\/wenda\/(?:entries|rules|profiles)\//
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((key) => ours.test(key))) onChange()
  })
}
