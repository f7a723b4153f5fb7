import { ATOM_ALIKE, ATOM_ALIKE_ALL, USE_SLOT } from '../matcher/alphabet.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import type { AtomCollector } from './atoms.ts'
import { splitForms } from './split-characters.ts'
import { spokenForms } from './spoken-forms.ts'

/** Categories whose phrases people hide: matched across line ends and clause marks, and written in parts. */
export const HIDDEN = new Set(['站外导流', '违规交易'])
const SOUND_LENGTH = 2
/** A part of a pattern of so many characters is as good as a phrase. */
const ALIKE_PART = 3
/** Categories whose phrases people write with characters that only sound or look like the right ones. */
const DISGUISED = new Set([...HIDDEN, '绝对化', '效果保证', '医疗功效', '权威背书'])

/** Whether people hide the phrases of a rule: repeats and the ends of clauses between their characters are seen through. */
export function isEvasive(rule: PhraseRule | undefined): boolean {
  if (rule === undefined) return false
  return (
    HIDDEN.has(rule.category) || (rule.level === 'block' && (rule.builtIn !== true || rule.category !== '拒绝义务'))
  )
}

/**
 * How much of a phrase may be written with strange characters. A short part of a pattern says less than a phrase and sounds
 * like too much: it may only be strange all over, and only where people hide what they say.
 */
function alikeFlag({ category }: PhraseRule, text: string, use: number): number {
  if (!DISGUISED.has(category)) return 0
  if ((use & USE_SLOT) === 0 || text.length >= ALIKE_PART) return ATOM_ALIKE
  return HIDDEN.has(category) ? ATOM_ALIKE_ALL : 0
}

/** A phrase of ours is also found as it is written in dialect or in jest. */
export function addSpoken(atoms: AtomCollector, text: string, use: number, evasive = false): void {
  for (const form of spokenForms(text)) atoms.add(form, use, evasive)
}

/** A phrase of ours is also found by its sound and in parts of characters, where people hide it so. */
export function addDisguises(atoms: AtomCollector, rule: PhraseRule, text: string, use: number): void {
  const heard = rule.sound === true || (rule.sound !== false && [...text].length >= SOUND_LENGTH)
  const alike = alikeFlag(rule, text, use)
  if (heard || alike !== 0) atoms.addSound(text, heard ? use : undefined, alike)
  addSpoken(atoms, text, use, isEvasive(rule))
  if (!DISGUISED.has(rule.category)) return
  for (const form of splitForms(text, HIDDEN.has(rule.category))) atoms.add(form, use, true)
}
