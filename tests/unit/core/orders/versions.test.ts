import { describe, expect, it } from 'vitest'
import { versionWords } from '@/lib/core/orders/versions/index.ts'
import { CARE_VERSIONS } from '@/lib/core/orders/versions/care.ts'
import { FOOD_VERSIONS } from '@/lib/core/orders/versions/food.ts'
import { HOME_VERSIONS } from '@/lib/core/orders/versions/home.ts'
import { TECH_VERSIONS } from '@/lib/core/orders/versions/tech.ts'
import { WEAR_VERSIONS } from '@/lib/core/orders/versions/wear.ts'

const keysOf = (printed: string, chat: string): ReadonlyMap<string, string> =>
  new Map(versionWords([printed], chat).map(({ word, key }) => [word, key]))

describe('versions of the goods on a card', () => {
  it.each([
    ['五花肉;2斤', '来两斤里脊', '五花肉', '里脊'],
    ['whole bean; 250g', 'ground please', 'whole bean', 'ground'],
    ['挂耳;10包', '要冻干的', '挂耳', '冻干'],
  ])('%s and 「%s」: the one is not the other', (printed, chat, own, other) => {
    const words = versionWords([printed], chat)
    const one = words.find(({ word }) => word === own)
    const another = words.find(({ word, family }) => word === other && family === one?.family)
    expect(one?.key).toBeDefined()
    expect(another?.key).toBeDefined()
    expect(another?.key).not.toBe(one?.key)
  })

  it('takes two names of one version for the same', () => {
    const keys = keysOf('decaf; 250g', '低因的一袋')
    expect(keys.get('低因')).toBe(keys.get('decaf'))
  })

  it('says nothing where the card prints no version of the line, or only as part of a colour', () => {
    expect(versionWords(['蓝色;m'], '里脊还是五花')).toEqual([])
    expect(keysOf('燕麦色;均码', '香草味').has('香草')).toBe(false)
  })
})

describe.each([
  ['food', FOOD_VERSIONS],
  ['wear', WEAR_VERSIONS],
  ['tech', TECH_VERSIONS],
  ['home', HOME_VERSIONS],
  ['care', CARE_VERSIONS],
])('the lines of %s', (_, lines) => {
  const read = lines.map((line) => line.split('|').map((version) => version.split(' ')))

  it('hold two versions or more, each with names in lower case of two signs or more', () => {
    const faulty = lines.filter(
      (line, at) =>
        (read[at]?.length ?? 0) < 2 ||
        line !== line.toLowerCase() ||
        line.split(/[ |]/).some((name) => name.length < 2),
    )
    expect(faulty).toEqual([])
  })

  it('name no version twice in a line, and no line twice', () => {
    const twice = lines.filter((line) => new Set(line.split(/[ |]/)).size < line.split(/[ |]/).length)
    expect(twice).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })
})
