import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONFIDENT_SCORE,
  createKnowledgeIndex,
  loadKnowledgeIndex,
  SHOWN_SCORE,
  type KnowledgeEntry,
  type KnowledgeIndex,
} from '@/lib/core/knowledge/index.ts'
import { shop } from './shop.ts'

const ids = (index: KnowledgeIndex, message: string, limit = 3): string[] =>
  index.rank(message, limit).map((suggestion) => suggestion.entryId)

const entry = (id: string, questions: readonly string[], more: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  id,
  kind: 'faq',
  title: questions[0] ?? '',
  questions,
  answer: `答${id}`,
  ...more,
})

describe('the right answer comes first', () => {
  const index = createKnowledgeIndex(shop)
  it.each([
    ['亲,你好,请问什么时候可以发货呀', 'ship-when'],
    ['都三天了怎么还没发货', 'ship-late'],
    ['我的快递现在到哪里了', 'parcel-where'],
    ['退款要多久才到账呢', 'refund-when'],
    ['想退款怎么弄', 'refund-how'],
    ['退货的运费是谁出啊', 'return-fee'],
    ['发票可以开吗', 'invoice'],
    ['优惠券用不了', 'coupon'],
    ['地址写错了能帮我改一下吗', 'address'],
    ['有没有黑色的', 'colour'],
    ['ＦＨ发货说明', 'quick-ship'],
  ])('%s', (message, id) => {
    expect(ids(index, message)[0]).toBe(id)
    expect(index.suggest(message)[0]?.entryId).toBe(id)
  })

  it('understands English with misspelt and inflected words', () => {
    const english = createKnowledgeIndex([
      entry('refund', ['How do I get a refund?', 'I want my money back']),
      entry('track', ['Where is my order?', 'Track my parcel']),
      entry('cancel', ['Cancel my order', 'How can I cancel an order']),
    ])
    expect(ids(english, 'pls i need refnud for this')[0]).toBe('refund')
    expect(ids(english, 'tracking my parcels')[0]).toBe('track')
    expect(ids(english, 'cancelling the order, how?')[0]).toBe('cancel')
  })

  it('the text is the answer and the score a probability', () => {
    const [first] = index.suggest('怎么开票')
    expect(first).toMatchObject({ entryId: 'invoice', text: '可以开电子发票', why: 'same-question' })
    expect(first?.score).toBeGreaterThan(SHOWN_SCORE)
    expect(first?.score).toBeLessThanOrEqual(1)
  })

  it('only the first and only from the threshold on is marked as sure', () => {
    for (const message of ['什么时候发货', '退款多久到账', '发货', '有吗']) {
      for (const [position, suggestion] of index.rank(message).entries()) {
        expect(suggestion.confident).toBe(position === 0 && suggestion.score >= CONFIDENT_SCORE)
      }
    }
    expect(index.rank('退款多久到账')[0]?.confident).toBe(true)
  })
})

describe('a score by the size of the base', () => {
  const titled = (count: number): KnowledgeEntry[] =>
    Array.from({ length: count }, (_, i) => {
      const first = String.fromCharCode(0x4e10 + (i % 2900))
      return entry(`x${String(i)}`, [`${first}${String.fromCharCode(0x5c00 + i * 3)}怎么用`])
    })
  const scoreBeside = (others: number): number =>
    createKnowledgeIndex([entry('ship', ['什么时候发货']), ...titled(others)]).rank('我的货什么时候发出')[0]?.score ?? 0

  it('the same likeness says more in a small base than in a large one', () => {
    expect(scoreBeside(30)).toBeGreaterThan(scoreBeside(3000))
  })

  it('the same question of a new shop of thirty titles is sure, another topic is not shown', () => {
    const titles = shop.slice(0, 30).map(({ title }, i) => entry(`t${String(i)}`, [title]))
    const index = createKnowledgeIndex(titles)
    expect(index.suggest(titles[0]?.title ?? '')[0]).toMatchObject({ entryId: 't0', confident: true })
    expect(index.suggest('晚上一起去看电影怎么样')).toEqual([])
  })
})

describe('nothing fits', () => {
  it.each(['今天天气真不错', '你是机器人吗', 'asdf qwer', '😀😀', '', '。。。', '1'])(
    '%s → no suggestion',
    (message) => {
      expect(createKnowledgeIndex(shop).suggest(message)).toEqual([])
    },
  )

  it('an empty base answers nothing', () => {
    const index = createKnowledgeIndex([])
    expect(index.suggest('发货')).toEqual([])
    expect(index.rank('发货')).toEqual([])
    expect(index.search('发货')).toEqual([])
  })
})

describe('learning', () => {
  it('adapts at once to words the base never had', () => {
    const index = createKnowledgeIndex(shop)
    expect(ids(index, '钱啥时候滚回来')).not.toContain('zzz')
    index.learn('啥时候打我卡上啊', 'refund-when')
    expect(ids(index, '啥时候打我卡上')[0]).toBe('refund-when')
    expect(index.learned()).toEqual([{ entryId: 'refund-when', phrasings: ['啥时候打我卡上啊'] }])
  })

  it('what is known already, empty, or of an unknown entry changes nothing', () => {
    const index = createKnowledgeIndex(shop)
    index.learn('能开发票吗?', 'invoice')
    index.learn('   ', 'invoice')
    index.learn('发票', 'nobody')
    expect(index.learned()).toEqual([])
  })

  it('can be forgotten, one phrasing or all, before and after compacting', () => {
    const index = createKnowledgeIndex(shop)
    const before = index.rank('打卡上')
    index.learn('啥时候打我卡上啊', 'refund-when')
    index.learn('钞票回来没', 'refund-when')
    index.compact()
    index.forget('refund-when', '钞票回来没')
    expect(index.learned()).toEqual([{ entryId: 'refund-when', phrasings: ['啥时候打我卡上啊'] }])
    expect(ids(index, '打我卡上')[0]).toBe('refund-when')
    index.forget()
    index.compact()
    expect(index.learned()).toEqual([])
    expect(index.rank('打卡上')).toEqual(before)
  })

  it('accepted phrasings lift the right answer, many of them too', () => {
    const entries = Array.from({ length: 30 }, (_, i) =>
      entry(`e${String(i)}`, [`标题${String.fromCharCode(0x4e10 + i)}`]),
    )
    const index = createKnowledgeIndex(entries)
    for (let round = 0; round < 8; round++) {
      for (let i = 0; i < 30; i++) {
        index.learn(
          `${String.fromCharCode(0x5000 + i * 7)}${String.fromCharCode(0x6000 + round)}怎么办`,
          `e${String(i)}`,
        )
      }
    }
    for (let i = 0; i < 30; i++) {
      expect(ids(index, `请问${String.fromCharCode(0x5000 + i * 7)}要怎么办呢`)[0]).toBe(`e${String(i)}`)
    }
  })
})

describe('changes without a rebuild', () => {
  it('a new entry is found, a changed one by its new words only, a removed one never', () => {
    const index = createKnowledgeIndex(shop)
    index.upsert(entry('gift', ['有赠品吗', '送什么小礼物']))
    expect(ids(index, '送礼物吗')[0]).toBe('gift')
    index.upsert(entry('invoice', ['能开增值税专票吗']))
    expect(index.rank('怎么开票').find((s) => s.entryId === 'invoice')?.why).not.toBe('same-question')
    index.remove('ship-when')
    expect(ids(index, '什么时候发货', 50)).not.toContain('ship-when')
    expect(index.search('什么时候发货').map((hit) => hit.entryId)).not.toContain('ship-when')
    index.upsert(entry('ship-when', ['什么时候发货']))
    expect(ids(index, '什么时候发货')[0]).toBe('ship-when')
  })

  const change = fc.oneof(
    fc.record({
      kind: fc.constant('put' as const),
      at: fc.nat(14),
      words: fc.array(fc.constantFrom(...'发货退款快递优惠券尺码颜色'), { minLength: 1, maxLength: 6 }),
    }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(14) }),
  )

  it('after compacting everything is as if built from the final entries', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 20 }),
        fc.constantFrom('什么时候发货', '退款', '优惠券尺码', '快递颜色'),
        (changes, message) => {
          const now = new Map(shop.map((one) => [one.id, one]))
          const index = createKnowledgeIndex(shop)
          for (const one of changes) {
            const id = shop[one.at]?.id ?? `new${String(one.at)}`
            if (one.kind === 'remove') {
              now.delete(id)
              index.remove(id)
            } else {
              const put = entry(id, [one.words.join('')])
              now.set(id, put)
              index.upsert(put)
            }
          }
          const uncompacted = index.rank(message, 50).map((s) => s.entryId)
          index.compact()
          const rebuilt = createKnowledgeIndex([...now.values()])
          const scores = (from: KnowledgeIndex): Map<string, string> =>
            new Map(from.rank(message, 50).map((s) => [s.entryId, s.score.toFixed(4)]))
          expect(scores(index)).toEqual(scores(rebuilt))
          expect(uncompacted.filter((id) => !now.has(id))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('saving', () => {
  it('the loaded index answers the same, by ids alone', () => {
    const index = createKnowledgeIndex(shop)
    index.learn('啥时候打我卡上啊', 'refund-when')
    const loaded = loadKnowledgeIndex(index.toBuffer())
    if (!loaded.ok) throw new Error(loaded.error)
    const plain = (from: KnowledgeIndex, message: string): unknown =>
      from.rank(message, 50).map((s) => [s.entryId, s.score])
    for (const message of ['什么时候发货', '退款到账', '打我卡上', 'fh', '没有的事']) {
      expect(plain(loaded.value, message)).toEqual(plain(index, message))
    }
    expect(loaded.value.suggest('怎么开票')[0]?.text).toBe('')
    expect(loaded.value.learned()).toEqual(index.learned())
    loaded.value.learn('票据给我', 'invoice')
    expect(ids(loaded.value, '票据')[0]).toBe('invoice')
  })

  it('looks texts up lazily, or takes them from the entries', () => {
    const buffer = createKnowledgeIndex(shop).toBuffer()
    const asked: string[] = []
    const lazy = loadKnowledgeIndex(buffer, undefined, (id) => {
      asked.push(id)
      return `text of ${id}`
    })
    expect(lazy.ok && lazy.value.suggest('怎么开票')[0]?.text).toBe('text of invoice')
    expect(asked.length).toBeLessThanOrEqual(3)
    const full = loadKnowledgeIndex(buffer, shop)
    expect(full.ok && full.value.suggest('怎么开票')[0]?.text).toBe('可以开电子发票')
    expect(full.ok && full.value.search('fh')[0]?.entryId).toBe('quick-ship')
  })

  it('refuses what is no saved index, cut short or not', () => {
    const buffer = createKnowledgeIndex(shop).toBuffer()
    expect(loadKnowledgeIndex(new ArrayBuffer(0))).toEqual({ ok: false, error: 'unreadable' })
    expect(loadKnowledgeIndex(new ArrayBuffer(64))).toEqual({ ok: false, error: 'unreadable' })
    fc.assert(
      fc.property(fc.nat(buffer.byteLength - 1), (length) => !loadKnowledgeIndex(buffer.slice(0, length)).ok),
      { numRuns: 50 },
    )
  })
})

describe('any text', () => {
  const index = createKnowledgeIndex(shop)
  it('is answered without throwing, with scores in order between 0 and 1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        const scores = index.rank(text, 50).map((s) => s.score)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect([...scores].sort((a, b) => b - a)).toEqual(scores)
        expect(index.search(text, 5).every((hit) => hit.score >= 0 && hit.score <= 1)).toBe(true)
        expect(index.suggest(text).length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('entries of any text can be indexed, saved, loaded and found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
        (texts) => {
          const own = createKnowledgeIndex(texts.map((text, i) => entry(`e${String(i)}`, [text])))
          const loaded = loadKnowledgeIndex(own.toBuffer())
          expect(loaded.ok && loaded.value.rank(texts[0] ?? '', 20)).toEqual(
            own.rank(texts[0] ?? '', 20).map((s) => ({ ...s, text: '' })),
          )
        },
      ),
    )
  })

  it('ids like prototype keys are plain ids', () => {
    const odd = createKnowledgeIndex([entry('__proto__', ['什么时候发货']), entry('constructor', ['怎么退款'])])
    expect(ids(odd, '发货')).toEqual(['__proto__'])
    odd.learn('退钱', 'constructor')
    expect(ids(odd, '退钱')[0]).toBe('constructor')
  })
})

describe('other words for the same', () => {
  const index = createKnowledgeIndex([
    entry('ship', ['什么时候发货']),
    entry('refund', ['退款多久到账']),
    entry('invoice', ['可以开发票吗']),
    entry('fee', ['运费谁承担']),
    entry('wash', ['这款怎么洗']),
  ])

  it.each([
    ['宝贝啥时候能寄出来呀', 'ship'],
    ['钱几天能退回来', 'refund'],
    ['邮费是谁出', 'fee'],
    ['能开专票不', 'invoice'],
  ])('%s → %s', (message, id) => {
    expect(index.rank(message, 1)[0]?.entryId).toBe(id)
  })

  it('a change is found by the same meanings as what was there from the start, before and after compacting', () => {
    index.upsert(entry('repair', ['坏了保修吗']))
    const before = index.rank('东西破损了能售后吗', 3)
    expect(before[0]?.entryId).toBe('repair')
    index.compact()
    expect(index.rank('东西破损了能售后吗', 1)[0]?.entryId).toBe('repair')
  })
})
