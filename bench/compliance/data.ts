import { existsSync, readFileSync } from 'node:fs'
import { builtInRules } from '../../lib/core/compliance/index.ts'
import { seeded } from '../../scripts/seeded.ts'

const dataFolder = process.env['WENDA_SHARED_DATA'] ?? new URL('../../../shared/data', import.meta.url).pathname

/** Sentences to check: the evaluation set when it is there, else sentences made of the built-in phrases. */
export function benchSentences(): { sentences: string[]; source: string } {
  const file = `${dataFolder}/sentences.jsonl`
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return { sentences: lines.map((line) => String(JSON.parse(line).t)), source: 'sentences.jsonl' }
  }
  const phrases = builtInRules().flatMap((rule) => [rule.phrase, ...(rule.aliases ?? [])])
  const random = seeded(7)
  const pick = (): string => phrases[Math.floor(random() * phrases.length)] ?? ''
  return {
    sentences: Array.from({ length: 4000 }, () => `亲${pick()},您${pick()}哦`),
    source: 'built-in phrases (evaluation data absent)',
  }
}

/** `count` different phrases of two to five characters cut from the sentences; Han characters only. */
export function benchPhrases(sentences: readonly string[], count: number): string[] {
  const random = seeded(42)
  const phrases = new Set<string>()
  for (let tries = 0; phrases.size < count && tries < count * 60; tries++) {
    const runs = (sentences[Math.floor(random() * sentences.length)] ?? '').match(/\p{Script=Han}{2,}/gu) ?? []
    const run = runs[Math.floor(random() * runs.length)] ?? ''
    const size = 2 + Math.floor(random() * 4)
    const start = Math.floor(random() * Math.max(1, run.length - size))
    const phrase = run.slice(start, start + size)
    if (phrase.length >= 2) phrases.add(phrase)
  }
  for (let at = 0; phrases.size < count; at++) {
    const first = String.fromCharCode(0x4e00 + Math.floor(random() * 6000))
    phrases.add(
      first + String.fromCharCode(0x4e00 + Math.floor(random() * 6000)) + String.fromCharCode(0x4e00 + (at % 6000)),
    )
  }
  return [...phrases]
}

/** Texts of about `length` characters joined from sentences. */
export function benchTexts(sentences: readonly string[], length: number, count: number): string[] {
  const random = seeded(99)
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < length) text += `${sentences[Math.floor(random() * sentences.length)] ?? '亲'}。`
    return text.slice(0, length)
  })
}
