import type { KnowledgeEntry } from './knowledge-entry.ts'

function closed(sentence: string): string {
  return sentence.replace(/[\s。.;；,，!！]+$/u, '')
}

/**
 * The answer of a product entry from its facts: feature → advantage → benefit, then the evidence (KB-FAB). Joins only
 * what is written in the entry: no word is added that could be a claim, no number is made. '' without a feature,
 * an advantage or a benefit.
 */
export function composeFab(entry: KnowledgeEntry): string {
  const parts = [entry.feature, entry.advantage, entry.benefit].flatMap((part) => {
    const text = closed(part?.trim() ?? '')
    return text === '' ? [] : [text]
  })
  if (parts.length === 0) return ''
  const chinese = /[\u4e00-\u9fff]/.test(parts.join(''))
  const stop = chinese ? '。' : '.'
  const claim = parts.join(chinese ? '，' : '; ') + stop
  const evidence = closed(entry.evidence?.trim() ?? '')
  if (evidence === '') return claim
  return chinese ? `${claim}（${evidence}）` : `${claim} (${evidence})`
}

/** The text an entry answers with: its answer, or for a product without one the composed facts. */
export function answerOf(entry: KnowledgeEntry): string {
  if (entry.answer.trim() !== '') return entry.answer
  return entry.kind === 'product' ? composeFab(entry) : ''
}
