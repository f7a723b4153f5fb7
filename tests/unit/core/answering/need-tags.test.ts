import { expect, it } from 'vitest'
import { proposeTags } from '@/lib/core/answering/index.ts'

it.each([
  [['我165 110斤穿多大码'], ['纠结尺码型']],
  [['这件有大码吗'], ['纠结尺码型']],
  [['我怕穿小了'], ['纠结尺码型']],
  [['能便宜点吗', '有没有优惠券'], ['价格敏感型']],
  [['双11有活动吗'], ['活动关注型']],
  [
    ['会起球吗', '多少钱'],
    ['质量顾虑型', '价格敏感型'],
  ],
  [['发什么快递几天到'], ['物流着急型']],
  [['快递怎么还没到'], ['物流着急型']],
  // A wish for the note is no hurry.
  [['拍好了 快递放驿站就行'], []],
  [['在吗'], []],
  [[], []],
])('%j → %j', (texts, tags) => {
  expect(proposeTags(texts)).toEqual(tags)
})
