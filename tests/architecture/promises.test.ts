import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rows = readFileSync(join(root, 'docs/TRUST.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', promise = '', proof = '', state = '']) => ({ number: Number(number), promise, proof, state }))

/** The files of a proof, each with the words that must stand in it. */
function proofsOf(cell: string): { file: string; words: string[] }[] {
  return cell.split(';').flatMap((part) => {
    const file = /`([^`]+)`/.exec(part)?.[1]
    return file === undefined ? [] : [{ file, words: [...part.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '') }]
  })
}

test('each of the 42 promises stands once, with its state', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 42 }, (_, place) => place + 1))
  for (const { number, state } of rows)
    expect([number, state]).toEqual([number, expect.stringMatching(/^(?:held|in part: |open)/)])
})

test.each(rows.filter(({ state }) => state.startsWith('held')))(
  'promise $number is proved by tests that exist',
  ({ proof }) => {
    const proofs = proofsOf(proof)
    expect(proofs.length).toBeGreaterThan(0)
    for (const { words } of proofs) expect(words.length).toBeGreaterThan(0)
  },
)

test('every test that is named exists under its title', () => {
  const missing = rows.flatMap(({ number, proof }) =>
    proofsOf(proof).flatMap(({ file, words }) => {
      const path = join(root, file)
      const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      return words.filter((title) => text?.includes(title) !== true).map((title) => `${number}: ${file} › ${title}`)
    }),
  )
  expect(missing).toEqual([])
})
