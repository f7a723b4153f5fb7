import {
  isReadyToSend,
  LESSONS,
  movePractice,
  startPractice,
  type Practice,
  type PracticeMove,
} from '@/components/welcome/practice-lesson.ts'
import { zhCn } from '@/components/words/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const script = zhCn.welcome.practice
const play = (moves: readonly PracticeMove[]): Practice =>
  moves.reduce((before, move) => movePractice(before, move, script), startPractice(script, '/、'))

const send: PracticeMove = { kind: 'send' }
const tick = (check: number): PracticeMove => ({ kind: 'tick', check })
const whole: readonly PracticeMove[] = [
  { kind: 'insert' },
  send,
  { kind: 'type', text: '/tk' },
  { kind: 'insert' },
  send,
  { kind: 'mend' },
  send,
  send,
  tick(1),
  tick(2),
  tick(3),
  send,
  { kind: 'next' },
]

const moves = fc.oneof(
  fc.constantFrom<PracticeMove>(
    { kind: 'insert' },
    { kind: 'mend' },
    { kind: 'next' },
    send,
    tick(1),
    tick(2),
    tick(3),
  ),
  fc.string().map((text): PracticeMove => ({ kind: 'type', text })),
)

describe('the practice chat', () => {
  it('ends after the five keys, with a buyer line for each and four lines sent', () => {
    const practice = play(whole)
    expect(practice.lesson).toBe('done')
    expect(practice.lines.filter((line) => line.from === 'buyer').map((line) => line.text)).toEqual(
      LESSONS.map((lesson) => script.says[lesson]),
    )
    expect(practice.lines.filter((line) => line.from === 'me').map((line) => line.text)).toEqual([
      script.answer,
      script.phrase,
      script.draft(script.mended),
      script.confirmation,
    ])
  })

  it('leaves out the quick replies where no sign opens them', () => {
    const after = [{ kind: 'insert' } as const, send].reduce(
      (before, move) => movePractice(before, move, script),
      startPractice(script, ''),
    )
    expect(after.lesson).toBe('mend')
  })

  it('does not go on without the key it teaches, and says so', () => {
    const practice = play([{ kind: 'type', text: '会的亲' }, send])
    expect(practice).toMatchObject({ lesson: 'insert', draft: '会的亲', hurried: true })
    expect(practice.lines).toHaveLength(1)
  })

  it('never sends a banned phrase, nor an unchecked confirmation; the draft stays as it was', () => {
    const upToMend = whole.slice(0, 5)
    expect(play([...upToMend, send])).toMatchObject({ lesson: 'mend', draft: script.draft(script.flagged) })
    const upToChecks = whole.slice(0, 7)
    expect(play([...upToChecks, send, tick(1), send])).toMatchObject({
      lesson: 'checks',
      held: true,
      draft: script.confirmation,
    })
  })

  it('checks count only once a send was held', () => {
    expect(play([...whole.slice(0, 7), tick(1), tick(2), tick(3)]).ticked).toEqual([])
  })

  it('whatever is pressed, lines only ever grow, and what is sent was ready', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 60 }), (made) => {
        let before = startPractice(script, '/、')
        for (const move of made) {
          const after = movePractice(before, move, script)
          expect(after.lines.slice(0, before.lines.length)).toEqual(before.lines)
          if (after.lines.length > before.lines.length) expect(isReadyToSend(before, script)).toBe(true)
          before = after
        }
      }),
    )
  })
})
