import { describe, expect, it } from 'vitest'
import { tellSides, type SidesCase, type Trait } from '@/lib/core/console-teaching/index.ts'

/** Messages as lists of class names of the message itself. */
function caseOf(items: readonly string[], more: Partial<SidesCase> = {}): SidesCase {
  const names = [...new Set(items.flatMap((item) => item.split(' ')))]
  const traits: Trait[] = names.map((name) => ({ css: `.${name}`, cost: 3, where: 'self' }))
  return {
    traits,
    items: items.map((item) => new Set(item.split(' ').map((name) => names.indexOf(name)))),
    buyer: 0,
    agent: 1,
    ...more,
  }
}

describe('tellSides', () => {
  it('takes a mark of each side where there is one', () => {
    expect(tellSides(caseOf(['msg in', 'msg out', 'msg in', 'msg out', 'msg tip']))).toMatchObject({
      buyer: '.in',
      agent: '.out',
    })
  })

  it('denies the other’s mark where one side has none of its own', () => {
    expect(tellSides(caseOf(['msg', 'msg own', 'msg', 'msg own']))).toMatchObject({
      buyer: '.msg:not(.own)',
      agent: '.own',
    })
  })

  it('is not taken in by a mark that only the example has', () => {
    expect(tellSides(caseOf(['msg in starred', 'msg out', 'msg in', 'msg out', 'msg in']))?.buyer).toBe('.in')
  })

  it('follows the layout where a denial would make a line of the console a buyer’s', () => {
    const expected = ['buyer', 'agent', 'buyer', 'agent', 'system', 'system'] as const
    const items = ['msg face', 'msg own', 'msg face', 'msg own', 'msg', 'msg']
    expect(tellSides(caseOf(items, { expected }))).toMatchObject({ buyer: '.face', agent: '.own', fit: 1 })
  })

  it('says nothing when nothing tells them apart', () => {
    expect(tellSides(caseOf(['msg', 'msg', 'msg']))).toBeUndefined()
  })
})
