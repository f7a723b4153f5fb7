import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules, compileRules, loadChecker } from '../../../../lib/core/compliance/index.ts'
import { plainHits, rule, withoutOverlap } from './oracle.ts'

const all = compileRules(builtInRules())
const again = loadChecker(all.toBuffer())
const textOf = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        // Any UTF-16 unit, halves of pairs too.
        fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
        fc.constantFrom(
          '加微信',
          '最好的',
          '赔您80元',
          '138',
          '0013',
          '8000',
          '没有',
          '\u200B',
          '❤️',
          '\uD83D',
          'ｖｘ',
          '\n',
          '>',
          '「',
          'http://a.top/',
          '好评返现',
          '不知道',
        ),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''))

describe('any text', () => {
  it('gives findings whose spans lie in the text, in order, the same after shipping the buffer', () => {
    fc.assert(
      fc.property(textOf(), (text) => {
        const findings = all.check(text)
        const starts = findings.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        expect(findings.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([])
        expect(again.check(text)).toEqual(findings)
      }),
      { numRuns: 300 },
    )
  })

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(textOf(), (text) => {
        for (const { start, end } of all.check(text)) {
          for (const edge of [start, end]) {
            const high = text.charCodeAt(edge - 1)
            const low = text.charCodeAt(edge)
            expect(high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff).toBe(false)
          }
        }
      }),
    )
  })
})

describe('literal rules', () => {
  const character = fc.constantFrom('甲', '乙', '丙', '丁', '戊', '😀', '己')
  const phrase = fc
    .array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { minLength: 2, maxLength: 4 })
    .map((list) => list.join(''))

  it('find what a plain search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }),
        fc.array(character, { maxLength: 30 }),
        (phrases, letters) => {
          // A character that is in no phrase stands between emoji, so that nothing is skipped.
          const text = letters.join('').replaceAll('😀', '😀己')
          const found = compileRules(phrases.map((item) => rule(item))).check(text)
          const plain = withoutOverlap(plainHits(text, phrases))
          if (!/[甲乙丙丁戊]😀|😀[甲乙丙丁戊]/u.test(text.replaceAll('😀己', ''))) {
            expect(found.map(({ start, end }) => `${start}-${end}`).filter((hit) => plain.includes(hit))).toEqual(
              plain.filter((hit) => found.some(({ start, end }) => hit === `${start}-${end}`)),
            )
          }
          for (const hit of plain) {
            const [start = 0, end = 0] = hit.split('-').map(Number)
            expect(found.some((finding) => finding.start < end && finding.end > start)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('without anything skipped equal the oracle exactly', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己'), { maxLength: 40 }),
        (phrases, letters) => {
          const text = letters.join('')
          const found = compileRules(phrases.map((item) => rule(item))).check(text)
          expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(withoutOverlap(plainHits(text, phrases)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('at block level survive any ignorable characters put between', () => {
    const checker = compileRules([rule('好评返现', { level: 'block' })])
    const between = fc.constantFrom(
      '',
      '\u200B',
      '\u200D',
      '\uFE0F',
      ' ',
      '-',
      '❤️',
      '😀',
      '*',
      '。',
      '，',
      '　',
      '·',
      '\u0301',
      '\u202E',
    )
    fc.assert(
      fc.property(between, between, between, (one, two, three) => {
        const text = `亲好${one}评${two}返${three}现哦`
        const [finding] = checker.check(text)
        expect(finding).toMatchObject({ start: 1, end: text.length - 1 })
      }),
    )
  })

  it.each([
    ['a longer word', rule('vx'), 'devx'],
    ['a longer number', rule('第1'), '第10名'],
    ['a bigger share', rule('100%'), '1100%'],
    ['a plain number', rule('100%'), '1000元'],
    ['a decimal', rule('5元券'), '1.5元券'],
    ['halves far apart', rule('微信'), '微----信'],
    ['two words with a space in one of them', rule('whatsapp'), 'what sapp'],
  ])('do not match in %s', (_name, phraseRule, text) => {
    expect(compileRules([phraseRule]).check(text)).toEqual([])
  })

  it('refuse a phrase that folding would turn into another', () => {
    const { refused } = compileRules([rule('退𠀀'), rule('!!'), rule('v'), rule('退款')])
    expect(refused.map(({ phrase }) => phrase)).toEqual(['退𠀀', '!!', 'v'])
  })

  it('take wildcards inside the clause', () => {
    const checker = compileRules([rule('只剩*件'), rule('加?微信')])
    expect(checker.check('只剩最后3件了')[0]).toMatchObject({ start: 0, end: 6 })
    expect(checker.check('只剩,明天再来3件')).toEqual([])
    expect(checker.check('加我微信')).toHaveLength(1)
    expect(checker.check('加微信')).toEqual([])
  })
})

describe('overlap and exceptions', () => {
  it('an exception must cover the hit', () => {
    const checker = compileRules([rule('最好', { except: ['最好先', '好的'] })])
    expect(checker.check('最好先量')).toEqual([])
    expect(checker.check('最好的')).toHaveLength(1)
  })

  it('the earliest, then the longest is told', () => {
    const checker = compileRules([rule('甲乙'), rule('甲乙丙'), rule('乙丙丁')])
    expect(checker.check('甲乙丙丁').map(({ ruleId }) => ruleId)).toEqual(['甲乙丙'])
  })

  it('a more severe one is not hidden by a milder one', () => {
    const checker = compileRules([rule('甲乙', { level: 'hint' }), rule('乙丙', { level: 'block' })])
    expect(checker.check('甲乙丙').map(({ level }) => level)).toEqual(['hint', 'block'])
  })

  it("the shop's own rule wins over a built-in one on the same words", () => {
    const checker = compileRules([
      rule('甲乙', { id: 'built', builtIn: true, level: 'block' }),
      rule('甲乙', { id: 'own', level: 'hint' }),
    ])
    expect(checker.check('甲乙').map(({ ruleId }) => ruleId)).toEqual(['own'])
  })
})

describe('hostile texts', () => {
  it.each(['没有治疗', '加', '赔您80元', '不', '最好', '1'])('of 20,000 times %s stay linear', (piece) => {
    const text = piece.repeat(20_000)
    expect(Array.isArray(all.check(text))).toBe(true)
  })

  it.each([
    ['as many ways as there are atoms', [`^${'(a)?'.repeat(100)}`]],
    ['too many parts', ['{n}<60.>'.repeat(40)]],
    ['a number in every place of a thousand patterns', Array.from({ length: 1000 }, (_, at) => `{n}<9>{n}<9>a${at}`)],
  ])(
    'a rule from a file whose patterns have %s is refused in words, and checks no longer than others',
    (_, patterns) => {
      const checker = compileRules([rule('最低价', { patterns })])
      expect(checker.refused.length).toBeGreaterThan(0)
      expect(checker.refused.every(({ why }) => why !== '')).toBe(true)
      expect(checker.check('全网最低价8元'.repeat(3000)).length).toBeGreaterThan(0)
    },
  )

  it('refuses a buffer of another kind', () => {
    expect(() => loadChecker(new ArrayBuffer(64))).toThrow(RangeError)
  })

  it('takes prototype names as words', () => {
    expect(compileRules([rule('__proto__'), rule('constructor')]).check('see constructor')).toHaveLength(1)
    expect(all.check('x', { marketplace: '__proto__' })).toEqual([])
  })
})

describe('words around a hit', () => {
  const built = (phrase: string, change: object = {}) => rule(phrase, { builtIn: true, deniable: true, ...change })
  const checker = compileRules([built('加微信'), built('微信', { category: '站外导流' })])

  it.each([
    '请不要加任何自称我们客服的微信',
    '加微信转账的,都是骗子',
    '有人让您添加所谓店主微信的话请挂断',
    'WhatsApp is not us',
  ])('%s: warned of, not said', (text) => {
    expect(checker.check(text)).toEqual([])
  })

  it('a warning in another sentence excuses nothing', () => {
    expect(checker.check('加微信。谨防诈骗')).toHaveLength(1)
    expect(checker.check('谨防诈骗。加微信')).toHaveLength(1)
  })

  it('nothing excuses a rule of the house', () => {
    expect(compileRules([rule('加微信')]).check('加微信的都是骗子')).toHaveLength(1)
  })

  it('a contact word that is written apart is held, in one piece it warns', () => {
    expect(checker.check('上微信看').map(({ level }) => level)).toEqual(['warn'])
    expect(checker.check('上微·信看').map(({ level }) => level)).toEqual(['block'])
  })
})

describe('data of customers', () => {
  const customer = {
    phone: '13800138000',
    address: '浙江省杭州市西湖区文三路138号嘉绿苑3栋201',
    orderNumber: '2938475610293847123',
  }
  const levels = (text: string, known: object = customer) =>
    all.check(text, { customer: known }).map(({ level, start, end }) => `${level} ${text.slice(start, end)}`)

  it.each([
    ['手机号13800138000对吗', ['warn 13800138000']],
    ['她电话13900139000', ['block 13900139000']],
    ['您的地址是浙江省杭州市西湖区文三路138号嘉绿苑3栋201对吗', ['warn 浙江省杭州市西湖区文三路138号嘉绿苑3栋201']],
    ['西湖区文三路138号3栋', ['warn 西湖区文三路138号3栋']],
    ['送到杭州市余杭区五常大道20号2栋101', ['block 杭州市余杭区五常大道20号2栋101']],
    ['退货地址:杭州市余杭区五常大道20号2栋', []],
    ['您的订单2938475610293847123发了', []],
    ['订单1122334455667788990发了', ['block 1122334455667788990']],
    ['亲，给您补发了，申通 773123456789012，今天就走', []],
    ['快递单号773123456789012', []],
    ['SF1234567890123 您查收下', []],
    ['中通的 773123456789012', []],
    ['已发货,单号773123456789012', []],
    ['您的快递已发，隔壁那位的订单号1122334455667788', ['block 1122334455667788']],
    ['快递发了，订单773123456789012也是您的吗', ['block 773123456789012']],
    ['送到西湖区文三路可以吗', []],
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected)
  })

  it('an address is judged only where the customer’s is known, masked parts aside', () => {
    expect(levels('送到杭州市余杭区五常大道20号2栋', {})).toEqual([])
    expect(levels('西湖区文三路138号', { address: '浙江省杭州市西湖区文三路138号****' })).toEqual([
      'warn 西湖区文三路138号',
    ])
  })
})
