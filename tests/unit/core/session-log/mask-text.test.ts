import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/insight/index.ts'
import { isValidIdentityCard, maskName, maskText, passesLuhn } from '@/lib/core/session-log/index.ts'

describe('maskText covers', () => {
  it.each([
    ['a mobile number 3-4-4', '打我电话13812345678', '打我电话138****5678'],
    ['spaced', '138 1234 5678', '138 **** 5678'],
    ['dashed', '139-0013-9000', '139-****-9000'],
    ['digit by digit', '1 3 8 1 2 3 4 5 6 7 8', '1 3 8 * * * * 5 6 7 8'],
    [
      'full width',
      '\uff11\uff13\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18',
      '\uff11\uff13\uff18****\uff15\uff16\uff17\uff18',
    ],
    ['Chinese numerals', '一三八一二三四五六七八', '一三八****五六七八'],
    ['with country code', '+86 13812345678', '+86 138****5678'],
    ['a count after it', '13812345678一件', '138****5678一件'],
    ['two of them', '13812345678或13987654321', '138****5678或139****4321'],
    ['a landline', '010-88886666', '010-******66'],
    ['a landline without a dash', '02188886666', '021******66'],
    ['a mistyped number beside its cue', '手机号1381234567', '手机号138*****67'],
    ['an identity card', '11010519491231002X', '110***********002X'],
    ['an identity card by cue, though mistyped', '身份证 110105194912310021', '身份证 110***********0021'],
    ['a bank card', '4111 1111 1111 1111', '**** **** **** 1111'],
    ['a bank card by cue', '卡号1234567890123', '卡号*********0123'],
    ['an e-mail', 'zhang.san@qq.com', 'z***@qq.com'],
    ['a plate', '车牌粤B12345', '车牌粤B****5'],
    ['a plate of an electric car with a dot', '京A\u00b7D12345', '京A\u00b7*****5'],
    ['an address but its region', '浙江省杭州市余杭区文一西路969号3幢501室', '浙江省杭州市余杭区***'],
    ['an address without region', '地址改成文一西路969号', '地址改成***'],
    ['an estate', '收货地址:阳光花园3栋2单元501', '收货地址:***'],
    ['a cued name', '收货人:张小三,不急', '收货人:张**,不急'],
    ['a name in our own order confirmation', '【收货人】林晓\n【备注】放驿站', '【收货人】林*\n【备注】放驿站'],
    ['a cued name without a sign', '收货人张三电话', '收货人张*电话'],
    ['a compound surname', '姓名 欧阳娜娜', '姓名 欧***'],
    ['a name of another people', '收件人:阿依古丽\u00b7买买提', '收件人:阿*******'],
    ['a name beside a phone', '李雷 13812345678', '李* 138****5678'],
    ['a name after a phone', '13812345678,李雷', '138****5678,李*'],
    ['a Latin name', 'Receiver: John Smith', 'Receiver: J***'],
    ['an account', '微信号 abc_12345', '微信号 ab***'],
  ])('%s', (_title, text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  it('names it is told of, wherever they stand', () => {
    expect(maskText('张小三您好,小三姐', { names: ['张小三', 'x'] })).toBe('张**您好,小三姐')
    expect(maskName('阿依古丽')).toBe('阿**')
    expect(maskName('\u{20bb7}野家')).toBe('\u{20bb7}**')
    expect(maskName(' ')).toBe('')
  })
})

describe('maskText leaves alone', () => {
  it.each([
    '订单号2345678901234567890',
    '订单 230101-123456789012345',
    '快递单号SF1381234567890',
    '运单号 13812345678',
    '货号13812345678',
    '11010519491231002Y',
    '价格199.00元,满200减20',
    '2025-11-12 10:00:00',
    '联系人改一下',
    '收货人是谁',
    '地址写错了',
    '江苏省南京市能发吗',
    '全市场最低价5号发货',
    '手机壳区别大吗',
    'iPhone15 256G 6.7英寸',
    '165 110斤 穿L码',
    '一二三四五六七',
    '亲亲,有货的',
    '69.9元3件',
    'a@b',
    '@客服',
    '',
  ])('%s', (text) => {
    expect(maskText(text)).toBe(text)
  })

  it('any number of goods said to be one', () => {
    const cue = fc.constantFrom(
      '订单号',
      '订单编号:',
      '运单号 ',
      '快递单号',
      '单号是',
      '货号',
      'order no. ',
      'tracking number: ',
    )
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 22 })
    fc.assert(
      fc.property(cue, digits, (word, number) => {
        expect(maskText(word + number)).toBe(word + number)
      }),
    )
  })

  it('prices, dates, sizes and counts', () => {
    const amount = fc.tuple(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('元', '.50元', '块', '件', 'cm', '斤', '码', '%', 'ml', '天'),
    )
    fc.assert(
      fc.property(amount, ([number, unit]) => {
        expect(maskText(`要${number}${unit}`)).toBe(`要${number}${unit}`)
      }),
    )
  })
})

describe('check digits', () => {
  it.each([
    ['11010519491231002X', true],
    ['440524188001010014', false],
    ['110105194912310021', false],
    ['110105194913310028', false],
    ['001105194912310020', false],
  ])('%s is an identity card number: %s', (text, valid) => {
    expect(isValidIdentityCard(text)).toBe(valid)
  })

  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['4111111111111111', true],
    ['', false],
  ])('%s passes Luhn: %s', (text, passes) => {
    expect(passesLuhn(text)).toBe(passes)
  })
})

describe('maskText over generated conversations (facts/reliability.md, promise 34)', () => {
  const random = seededRandom('promise 34')
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0]
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('')
  const dressed = (text: string): string => {
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    return pick([text, text, text, wide])
  }

  function phone(): string {
    const number = `1${pick(['3', '5', '7', '8', '9'])}${digits(9)}`
    const parts = [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
    return dressed(pick([number, number, parts.join(' '), parts.join('-'), `+86${number}`, number.split('').join(' ')]))
  }

  function identityCard(): string {
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    const body = `${pick(['110101', '330106', '440305', '510107'])}${1950 + Math.floor(random() * 60)}${month}${day}${digits(3)}`
    const check = [...'0123456789X'].find((last) => isValidIdentityCard(body + last)) ?? ''
    return dressed(body + check)
  }

  function bankCard(): string {
    const body = pick(['622202', '621700', '623058', '411111', '552245']) + digits(9)
    const check = [...'0123456789'].find((last) => passesLuhn(body + last)) ?? ''
    const number = body + check
    return pick([number, number.replace(/(.{4})(?=.)/g, '$1 ')])
  }

  function address(): string {
    const region = pick([
      '浙江省杭州市西湖区',
      '北京市朝阳区',
      '广东省深圳市南山区',
      '四川省成都市武侯区',
      '江苏省苏州市昆山市',
      '上海浦东新区',
      '湖北省武汉市洪山区',
      '河北省石家庄市正定县',
    ])
    const road = pick(['文三路', '建国门外大街', '科技园南路', '人民中路', '珞喻路', '长江大道', '新民巷', '张杨路'])
    const number = `${1 + Math.floor(random() * 999)}号`
    const house = pick(['', '3幢501室', '锦绣花园12栋2单元1203', 'A座1801', '绿城小区5号楼302', '5单元6楼'])
    return region + pick(['', ' ']) + road + number + house
  }

  function name(): string {
    return (
      pick(['王', '李', '陈', '赵', '欧阳', '林', '黄', '沈', '郑', '贾']) +
      pick(['伟', '秀英', '小明', '丽', '子涵', '建国', '雨桐', '强', '晓燕', '思远'])
    )
  }

  /** Fillings of a text that must go, and what of them must not be readable afterwards. */
  const personal = {
    phone: () => {
      const value = phone()
      return { text: pick([`电话${value}`, `${value} 打这个`, `我手机是${value}`, `麻烦联系${value}谢谢`]), value }
    },
    identity: () => {
      const value = identityCard()
      return { text: pick([`身份证${value}`, `清关用 ${value}`, `证件号:${value}`]), value }
    },
    card: () => {
      const value = bankCard()
      return { text: pick([`退到卡号${value}`, `银行卡 ${value}`, `打到${value}`]), value }
    },
    address: () => {
      const value = address()
      return { text: pick([`地址:${value}`, `寄到${value}`, value, `麻烦改成${value},谢谢`]), value: value.slice(-6) }
    },
    name: () => {
      const value = name()
      return {
        text: pick([
          `收货人:${value}`,
          `收件人${value}`,
          `联系人:${value},`,
          `姓名 ${value}`,
          `我叫${value}`,
          `收货人是${value}`,
        ]),
        value,
      }
    },
  } as const

  const harmless = [
    () => `订单号${digits(19)}`,
    () => `订单${digits(6)}-${digits(15)}的`,
    () => `运单号YT${digits(13)}`,
    () => `单号 ${digits(12)}到哪了`,
    () => `${Math.floor(random() * 999)}.${digits(2)}元太贵`,
    () => `我${150 + Math.floor(random() * 40)} ${90 + Math.floor(random() * 80)}斤穿什么码`,
    () => `${pick(['浙江', '江苏省', '广州市'])}几天能到`,
    () => `${pick(['收货人', '地址', '联系人', '电话'])}${pick(['能改吗', '填错了', '怎么改', '不对'])}`,
    () => `${1 + Math.floor(random() * 28)}号能发货吗`,
    () => `要${1 + Math.floor(random() * 9)}件黑色的`,
  ] as const

  function measured(kind: keyof typeof personal): number {
    let covered = 0
    const total = 1000
    for (let count = 0; count < total; count += 1) {
      const { text, value } = personal[kind]()
      if (!maskText(text).includes(value)) covered += 1
    }
    return covered / total
  }

  it.each([
    ['phone', 0.995],
    ['identity', 0.995],
    ['card', 0.995],
    ['address', 0.95],
    ['name', 0.9],
  ] as const)('%s: recall of at least %d', (kind, least) => {
    expect(measured(kind)).toBeGreaterThanOrEqual(least)
  })

  it('precision: at least 98 of 100 harmless lines stay as they are', () => {
    const touched: string[] = []
    for (let count = 0; count < 5000; count += 1) {
      const text = pick(harmless)()
      if (maskText(text) !== text) touched.push(`${text} → ${maskText(text)}`)
    }
    expect(touched.slice(0, 10).join('\n')).toBe('')
    expect(touched.length / 5000).toBeLessThanOrEqual(0.02)
  })

  it('changes nothing on a second pass and hangs on nothing', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', '3', '8', ' ', '-', '市', '路', '号', '收货人', 'a', '@', '.', '中'),
          maxLength: 200,
        }),
        (text) => {
          expect(maskText(maskText(text)).length).toBeLessThanOrEqual(maskText(text).length + 8)
        },
      ),
    )
    for (const evil of ['市', '1 ', '@a.', '中路', '收货人', '区号', '1-', '地址']) {
      expect(maskText(evil.repeat(20_000)).length).toBeGreaterThan(0)
    }
  })
})
