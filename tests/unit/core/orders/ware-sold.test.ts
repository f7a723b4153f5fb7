import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import type { OrderCard } from '@/lib/core/shared/index.ts'
import { readCases } from './three-check-cases.ts'

const productsOf = (source: string): string[] =>
  readCases(source).flatMap(({ order, messages }) =>
    checkOrder(order satisfies OrderCard, messages).goods.findings.map(({ said }) => said ?? ''),
  )

describe('the ware a chat sells', () => {
  it.each([
    ['榨汁机', '破壁机家用 | 白色\n@ amount: 159\nb 榨汁机有现货吗\na 有的 榨汁机159\nb 好的来一台\nb 拍了'],
    ['浴巾', '纯棉毛巾 | 灰色 | 2\n@ amount: 78\nb 想买浴巾\na 浴巾39一条\nb 两条\nb 付款了'],
    [
      'rice cooker',
      'Slow Cooker | Black\n@ amount: 45\nb is the rice cooker in stock\na Yes, the rice cooker is $45\nb great, ordered',
    ],
  ])('%s at what the card costs for another ware is raised', (ware, source) => {
    expect(productsOf(`# one =>\n${source}`)).toContain(ware)
  })

  it.each([
    ['given along', '破壁机家用 | 白色\n@ amount: 159\nb 送榨汁机吗\na 不送的哦\nb 好吧 拍了'],
    [
      'given up',
      '破壁机家用 | 白色\n@ amount: 159\nb 榨汁机多少钱\na 榨汁机159\nb 算了 还是破壁机吧\na 破壁机也是159\nb 拍了',
    ],
    ['what the card has', '破壁机家用 | 白色\n@ amount: 159\nb 破壁机有现货吗\na 有的 159\nb 拍了'],
  ])('a ware that is %s is not', (_, source) => {
    expect(productsOf(`# one =>\n${source}`)).toEqual([])
  })
})
