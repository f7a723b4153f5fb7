import type { KeyName } from './options-view.ts'

/** Who already has a key (DESIGN 4.4; facts: peers 5.3). */
export type TakenBy = 'browser' | 'ime' | 'pinduoduo' | 'feige' | 'screenshot' | 'bare'

const TAKEN: Readonly<Record<string, TakenBy>> = {
  'Alt+D': 'browser',
  'Alt+E': 'browser',
  'Alt+F': 'browser',
  'Control+F': 'browser',
  'Control+R': 'browser',
  'Control+T': 'browser',
  'Control+W': 'browser',
  'Control+Space': 'ime',
  'Shift+Space': 'ime',
  ArrowUp: 'pinduoduo',
  ArrowDown: 'pinduoduo',
  'Alt+R': 'feige',
  'Alt+A': 'screenshot',
  'Control+Alt+A': 'screenshot',
}

/** What is wrong with a key: another action has it, or somebody else does; undefined when it is free. */
export function findKeyConflict(
  name: KeyName,
  keys: Readonly<Record<KeyName, string>>,
): { readonly same: KeyName } | { readonly taken: TakenBy } | undefined {
  const chord = keys[name]
  const names = Object.keys(keys) as readonly KeyName[]
  const same = names.find((other) => other !== name && keys[other].toLowerCase() === chord.toLowerCase())
  if (same !== undefined) return { same }
  const taken = Object.entries(TAKEN).find(([known]) => known.toLowerCase() === chord.toLowerCase())?.[1]
  if (taken !== undefined) return { taken }
  // A bare character would be taken out of what the agent types.
  return chord.length === 1 || chord === 'Space' || chord === 'Enter' ? { taken: 'bare' } : undefined
}
