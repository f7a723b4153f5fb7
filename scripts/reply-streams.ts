import { readdirSync, readFileSync } from 'node:fs'
import { type LabelledReply, readReplies } from '../bench/compliance/labelled.ts'
import { Vocabulary } from '../lib/core/compliance/compile/fold-base.ts'
import { readLetters } from '../lib/core/compliance/matcher/pieces.ts'
import { createStream, foldInto, type Stream } from '../lib/core/compliance/matcher/stream.ts'

const folder = new URL('../tests/fixtures/replies/', import.meta.url)
const vocabulary = new Vocabulary()

/** The files of labelled replies, in order. */
export const replyFiles: readonly string[] = readdirSync(folder).sort()

export const readFile = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The replies of a file. */
export function repliesOf(file: string): LabelledReply[] {
  return readReplies(file, readFile(file).trim())
}

/** A text as the claim reader sees it. */
export function streamOf(text: string): { readonly stream: Stream; readonly letters: Uint16Array } {
  vocabulary.learn(text)
  const stream = createStream()
  foldInto(stream, text, vocabulary.live)
  const letters = new Uint16Array(stream.length)
  readLetters(stream, vocabulary.letters(), letters)
  return { stream, letters }
}
