import { pinyin } from 'pinyin-pro'

/**
 * The keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user performance time with
 * interactive systems", CACM 23(7), 1980): seconds of a key press of an average skilled typist, and of a mental
 * preparation. No pointing is counted anywhere, which favours the plain ways.
 */
export const KEY_S = 0.2
export const PREPARE_S = 1.35

/** Presses and preparations of one act. */
export interface HandWork {
  readonly keys: number
  readonly prepares: number
}

export const NO_WORK: HandWork = { keys: 0, prepares: 0 }

/** Both, one after the other. */
export function both(one: HandWork, other: HandWork): HandWork {
  return { keys: one.keys + other.keys, prepares: one.prepares + other.prepares }
}

/** Seconds an act takes by the model. */
export function secondsOf({ keys, prepares }: HandWork): number {
  return keys * KEY_S + prepares * PREPARE_S
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Key presses that type a text by a pinyin input method that always offers the wanted word first: the letters of each
 * word and one press that takes it; figures, Latin letters and marks are a press each. Abbreviated pinyin would be
 * shorter and corrections longer; neither is counted.
 */
export function keysToType(text: string): number {
  let keys = 0
  for (const { segment } of words.segment(text)) {
    keys += /\p{Script=Han}/u.test(segment)
      ? pinyin(segment, { toneType: 'none', type: 'array' }).join('').length + 1
      : [...segment].length
  }
  return keys
}
