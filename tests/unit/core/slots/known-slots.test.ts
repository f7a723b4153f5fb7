import { expect, test } from 'vitest'
import { fillKnownSlots } from '@/lib/core/slots/index.ts'

const facts = { shop: '云岭', agent: '小林', customer: '小溪' }

test.each([
  ['{客户}您好,我是{店铺}的{客服}', '小溪您好,我是云岭的小林', []],
  ['退到{退货地址},{退货地址}', '退到{退货地址},{退货地址}', ['退货地址']],
  ['{{称呼|亲}}在的', '亲在的', []],
  ['要{{颜色:黑色/白色}}吗', '要{颜色}吗', ['颜色']],
  ['前{光标}后', '前后', []],
  ['单号{单号}', '单号{单号}', ['单号']],
])('%s', (text, filled, open) => {
  expect(fillKnownSlots(text, facts)).toMatchObject({ text: filled, openSlots: open })
})

test('a choice keeps what it may be', () => {
  expect(fillKnownSlots('要{{颜色:黑色/白色}}吗', facts).choices).toEqual({ 颜色: ['黑色', '白色'] })
})
