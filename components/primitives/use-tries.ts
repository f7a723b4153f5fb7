import { useState } from 'react'

/** After so many wrong words the form rests: guessing by hand ends here. */
const MOST_TRIES = 5
const REST_MS = 60_000

/** Attempts with a word that may be wrong. */
export interface Tries {
  readonly wrong: number
  readonly busy: boolean
  readonly resting: boolean
  /** Runs an attempt that answers whether the word was right; one that fails counts as wrong. */
  readonly run: (attempt: () => Promise<boolean>) => Promise<void>
}

/** Counts wrong words, and rests for a minute after five of them. */
export function useTries(): Tries {
  const [wrong, setWrong] = useState(0)
  const [busy, setBusy] = useState(false)
  const resting = wrong >= MOST_TRIES
  const run = async (attempt: () => Promise<boolean>): Promise<void> => {
    setBusy(true)
    const right = await attempt().catch(() => false)
    setBusy(false)
    if (right) return setWrong(0)
    setWrong((before) => before + 1)
    if (wrong + 1 >= MOST_TRIES) setTimeout(() => setWrong(0), REST_MS)
  }
  return { wrong, busy, resting, run }
}
