import { expect, test } from 'vitest'
import { sizeTableRead } from '@/components/options/size-table-read.ts'
import { wordsOf } from '@/components/words/index.ts'

const { knowledge } = wordsOf('zh-CN').options

test.each([
  ['尺码\t身高\t体重\nS\t150-158\t80-96\nM\t158-165\t96-112', '读到 2 个码，第一个：S 身高 150–158 cm 体重 40–48 kg'],
  ['尺码\t脚长\n36\t22.5-23\n37\t23-23.5', '读到 2 个码，第一个：36 脚长 225–230 mm'],
  ['尺码\t身高\nS\t很高', undefined],
  ['', undefined],
])('%s', (pasted, said) => {
  expect(sizeTableRead(pasted, knowledge)).toBe(said)
})
