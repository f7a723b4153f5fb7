import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPLAINT_PATHS, findComplaint, findPath, packOf } from '@/lib/core/aftersales/index.ts'

describe('findComplaint', () => {
  it.each([
    ['怎么还没到啊 都五天了', 'late'],
    ['物流三天没更新了', 'late'],
    ['快递三天没动了 到底到哪了', 'late'],
    ['裤子小了能换大一码吗', 'wrong-size'],
    ['where is my parcel?', 'late'],
    ['显示已签收 可是我没收到', 'not-received'],
    ['收到了 买的太大了 想换小一码', 'wrong-size'],
    ["these don't fit, too small", 'wrong-size'],
    ['打开一看杯子碎了', 'damaged'],
    ['it arrived broken', 'damaged'],
    ['苹果烂了好几个', 'spoiled'],
    ['虾都臭了', 'spoiled'],
    ['少发了一双袜子', 'missing'],
    ['你们发错颜色了吧', 'wrong-item'],
    ['才穿了两次就开胶', 'quality'],
    ['质量太差了', 'quality'],
    ['洗一次就掉色 什么质量', 'quality'],
    ['用了三天就坏了', 'quality'],
    ['掉色好严重', 'quality'],
    ['屏幕有两个坏点', 'quality'],
    ['袖子上有块油渍', 'quality'],
    ['手机老是自动关机', 'quality'],
    ['退款怎么还没到账', 'refund-slow'],
    ['我要投诉你们', 'platform'],
    ['已经申请平台介入了', 'platform'],
    ['再不处理我就打12315', 'platform'],
    ['太慢了 我已经申请平台介入了', 'late'],
    ["I've opened a dispute", 'platform'],
    ['怎么还不发货', 'not-shipped'],
    ['这都一周了还没发 我要退', 'not-shipped'],
    ['催一下发货', 'not-shipped'],
    ["it still hasn't shipped", 'not-shipped'],
    ['没收到货', 'late'],
    ['快递慢死了 等了半个月', 'late'],
    ['到货就是破的 盒子都压烂了', 'damaged'],
    ['收到货没有赠品', 'missing'],
    ['收到个空盒子', 'missing'],
    ['衣服有个洞', 'quality'],
    ['味道很大', 'quality'],
    ['灯泡坏了两个', 'quality'],
    ['苹果手机坏了', 'quality'],
    ['结果坏了', 'quality'],
    ['橙子坏了一半', 'spoiled'],
  ])('%s → %s', (text, kind) => {
    expect(findComplaint(text)).toBe(kind)
  })

  it.each([
    '这款会起球吗',
    '会不会洗一次就掉色',
    '穿几天就起球吗',
    '屏幕有没有坏点',
    '有瑕疵吗',
    '几天能到',
    '有货吗',
    '偏大还是偏小',
    '质量怎么样',
    '谢谢',
    '黑色L 拍了',
    '快递停在驿站了',
    '发什么快递',
    'does it run small?',
    '平台有什么活动吗',
    '我要投诉快递,他态度太差',
    '这个平台的券能用吗',
    '有没有赠品',
    '味道大吗',
    '有空盒子吗',
    '都没发票',
    '',
  ])('%s is no complaint', (text) => {
    expect(findComplaint(text)).toBeUndefined()
  })

  it.each([
    ['耳机坏了', 'electronics', 'quality'],
    ['收到就烂了', 'apparel', 'quality'],
    ['包包发霉了', 'apparel', 'quality'],
    ['收到是死的', 'fresh', 'spoiled'],
    ['冰都化了', 'fresh', 'spoiled'],
    ['虾化了', 'general', 'spoiled'],
  ] as const)('only what can rot is spoiled: %s of a shop for %s → %s', (text, pack, kind) => {
    expect(findComplaint(text, pack)).toBe(kind)
  })

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const kind = findComplaint(text)
        expect(kind === undefined || COMPLAINT_PATHS.some((path) => path.kind === kind)).toBe(true)
      }),
    )
  })
})

describe('findPath', () => {
  it('answers a late parcel with an apology, a chase and ¥5', () => {
    const answer = findPath('怎么还没到', undefined)
    expect(answer).toMatchObject({ kind: 'late', answerWithinSeconds: 60, compensationCny: 5, needsSupervisor: false })
    expect(answer?.soothe).toContain('抱歉')
    expect(answer?.step).toContain('催件')
    expect(answer?.couponText).toContain('¥5')
    expect(answer?.text).toBe(`${answer?.soothe}${answer?.step}${answer?.couponText}`)
  })

  it('chases in the warehouse what has not left the shop', () => {
    expect(findPath('都三天了还没到', undefined, { isUnshipped: true })?.step).toContain('仓库')
    expect(findPath('都三天了还没到', undefined, { isUnshipped: false })?.step).toContain('快递')
    expect(findPath('怎么还没到', '生鲜', { isUnshipped: true })?.kind).toBe('not-shipped')
    expect(findPath('打开一看杯子碎了', undefined, { isUnshipped: true })?.kind).toBe('damaged')
  })

  it('asks nobody but a shop of fresh goods to keep what is spoiled', () => {
    expect(findPath('耳机坏了', '数码')?.step).not.toContain('不用寄回')
  })

  it.each([
    ['fresh', '少了两斤', '不用寄回'],
    ['fresh', '怎么还没到', '优先派送'],
    ['fresh', '打开一看都压坏了', '按坏的比例退款'],
    ['数码', '少发了充电线', '装箱清单'],
    ['女装', '发错颜色了', '吊牌'],
    ['女装', '才穿了两次就开线', '洗标'],
  ])('has a path of its own for %s: %s', (category, complaint, words) => {
    expect(findPath(complaint, category)?.step).toContain(words)
  })

  it('takes the path of the category, else the general one', () => {
    expect(findPath('买的太大了', '女装')?.category).toBe('apparel')
    expect(findPath('买的太大了', '家居')?.category).toBe('general')
    expect(findPath('苹果烂了好几个', '生鲜水果')?.step).toContain('不用寄回')
  })

  it('gives the return address and the note with the order number for a wrong size', () => {
    const step = findPath('穿不上 想退', '女鞋')?.step ?? ''
    expect(step).toContain('7 天')
    expect(step).toContain('{退货地址}')
    expect(step).toContain('{单号}')
  })

  it('never puts forward more than the limit and says when a supervisor is needed', () => {
    const answer = findPath('打开一看杯子碎了', undefined, { amountCny: 900, limitCny: 50 })
    expect(answer).toMatchObject({ compensationCny: 50, needsSupervisor: true })
    expect(findPath('打开一看杯子碎了', undefined, { amountCny: 200 })).toMatchObject({
      compensationCny: 20,
      needsSupervisor: false,
    })
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.integer({ min: 0, max: 500 }),
        (amountCny, limitCny) => {
          expect(findPath('it arrived broken', 'x', { amountCny, limitCny })?.compensationCny).toBeLessThanOrEqual(
            limitCny,
          )
        },
      ),
    )
  })

  it('gives a share of the order in whole yuan: no shop has a coupon of ¥19.9', () => {
    expect(findPath('质量太差了', undefined, { amountCny: 199 })?.compensationCny).toBe(20)
    expect(findPath('质量太差了', undefined, { amountCny: 200 })?.compensationCny).toBe(20)
    expect(findPath('质量太差了', undefined, { amountCny: 199, limitCny: 15 })?.compensationCny).toBe(15)
  })

  it('speaks English when asked to', () => {
    const answer = findPath('where is my order?', 'apparel', { language: 'en' })
    expect(answer?.text).toMatch(/sorry/i)
    expect(answer?.text).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it("prefers the shop's own path", () => {
    const [first] = COMPLAINT_PATHS
    if (first === undefined) throw new Error('no paths')
    const own = { ...first, soothe: { 'zh-CN': '自家话', en: 'own words' } }
    expect(findPath('怎么还没到', undefined, { paths: [own] })?.soothe).toBe('自家话')
  })

  it('has a general path for every kind, in both languages, each of one sentence that soothes', () => {
    const kinds = new Set(COMPLAINT_PATHS.map((path) => path.kind))
    for (const kind of kinds) {
      expect(COMPLAINT_PATHS.some((path) => path.kind === kind && path.category === 'general')).toBe(true)
    }
    for (const path of COMPLAINT_PATHS) {
      expect(path.soothe['zh-CN'].match(/[。!?]/g)).toHaveLength(1)
      expect(path.soothe.en.length).toBeGreaterThan(10)
    }
  })

  it.each([
    ['女装', 'apparel'],
    ['3C 数码', 'electronics'],
    ['生鲜', 'fresh'],
    ['家居', 'general'],
    [undefined, 'general'],
  ])('%s is served by %s', (category, pack) => {
    expect(packOf(category)).toBe(pack)
  })
})
