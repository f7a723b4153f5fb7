import { describe, expect, it } from 'vitest'
import { findProduct } from '@/demo/chats/catalogue.ts'
import { Desk, type DeskOptions } from '@/demo/chats/desk.ts'
import { chatScripts, pickScripts } from '@/demo/chats/scripts/index.ts'

const start = Date.UTC(2026, 10, 20, 2)

/** A desk on a clock that only moves when told. */
function deskAt(options: Partial<DeskOptions> = {}) {
  let now = start
  const desk = new Desk({
    scripts: pickScripts({ script: 'size', shop: 'apparel' }),
    gapSeconds: 10,
    seed: 7,
    speed: 1,
    now: () => now,
    lateIds: false,
    ...options,
  })
  const pass = (seconds: number) => {
    for (let step = 0; step < seconds * 10; step += 1) {
      now += 100
      desk.tick()
    }
  }
  return { desk, pass, chat: (id: string) => desk.snapshot().chats.find((item) => item.customer.id === id) }
}

describe('Desk', () => {
  it('plays a script: the buyer asks, waits, and goes on after a reply', () => {
    const { desk, pass, chat } = deskAt()
    pass(6)
    expect(chat('u1001')?.lines.at(-1)?.text).toBe('我165 110斤穿什么码？')
    expect(chat('u1001')?.waitingSince).toBeGreaterThan(start)
    pass(60)
    const asked = chat('u1001')?.lines.length
    desk.send('u1001', '亲，您是L码')
    expect(chat('u1001')?.waitingSince).toBeUndefined()
    pass(10)
    expect(chat('u1001')?.lines.length).toBe((asked ?? 0) + 2)
    expect(chat('u1001')?.lines.at(-1)).toMatchObject({ from: 'buyer' })
  })

  it('reports as sent only what went through send, word for word', () => {
    const { desk, pass } = deskAt()
    pass(6)
    expect(desk.sent()).toEqual([])
    desk.say('u1001', '在吗')
    expect(desk.send('u1001', '  \n')).toBe(false)
    expect(desk.send('nobody', '你好')).toBe(false)
    expect(desk.send('u1001', '亲，\n您是L码')).toBe(true)
    expect(desk.sent().map(({ customerId, text }) => [customerId, text])).toEqual([['u1001', '亲，\n您是L码']])
  })

  it('counts unread lines of chats that are not open and forgets them on opening', () => {
    const { desk, pass, chat } = deskAt({ scripts: pickScripts({ script: 'size,order-differs', shop: 'apparel' }) })
    pass(1)
    desk.open('u1001')
    desk.say('u1002', '在吗')
    desk.say('u1002', '人呢')
    expect(chat('u1002')?.unread).toBe(2)
    expect(desk.snapshot().chats[0]?.customer.id).toBe('u1002')
    const mount = desk.snapshot().mount
    desk.open('u1002')
    expect(chat('u1002')?.unread).toBe(0)
    expect(desk.snapshot().mount).toBe(mount + 1)
  })

  it('gives the same seed the same ids, and another seed other ones', () => {
    const ids = (seed: number) => {
      const { pass, chat } = deskAt({ seed, scripts: chatScripts, speed: 40 })
      pass(60)
      return chat('u1001')?.lines.map((line) => line.id)
    }
    expect(ids(3)).toEqual(ids(3))
    expect(ids(3)).not.toEqual(ids(4))
  })

  it('names its own lines late when asked to', () => {
    const { desk, pass, chat } = deskAt({ lateIds: true })
    pass(6)
    desk.send('u1001', '好的')
    expect(chat('u1001')?.lines.at(-1)).toMatchObject({ id: '', status: 'sending' })
    pass(3)
    expect(chat('u1001')?.lines.at(-1)).toMatchObject({ status: 'read' })
    expect(chat('u1001')?.lines.at(-1)?.id).not.toBe('')
  })

  it('stays silent while paused and catches up after', () => {
    const { desk, pass, chat } = deskAt()
    const before = chat('u1001')?.lines.length
    desk.pause(true)
    pass(30)
    expect(chat('u1001')?.lines.length).toBe(before)
    desk.pause(false)
    pass(6)
    expect(chat('u1001')?.lines.length).toBe((before ?? 0) + 1)
  })
})

describe('the scripted chats', () => {
  it('are thirty, with ids and customers of their own', () => {
    expect(chatScripts).toHaveLength(30)
    expect(new Set(chatScripts.map((script) => script.id)).size).toBe(30)
    expect(new Set(chatScripts.map((script) => script.customer.id)).size).toBe(30)
  })

  it.each(chatScripts.map((script) => [script.id, script] as const))('%s can be played and answered', (_id, script) => {
    expect(script.turns.length).toBeGreaterThan(0)
    for (const turn of script.turns) expect(turn.answer ?? '').not.toBe('')
    for (const id of [...script.products, ...(script.order === undefined ? [] : [script.order.productId])]) {
      expect(findProduct(id)?.shop).toBe(script.shop)
    }
  })

  it('holds an order whose card differs from what was said in colour and size', () => {
    const script = chatScripts.find((item) => item.id === 'order-differs')
    const said = script?.past?.map((line) => line.text).join(' ') ?? ''
    expect(said).toContain('驼色L')
    expect(script?.order?.sku).toBe('黑色；M')
  })

  it('picks by name, by shop, all, or silent ones', () => {
    const ids = (script: string, shop: string) => pickScripts({ script, shop }).map((chat) => chat.id)
    expect(ids('size,rotten', 'all')).toEqual(['size', 'rotten'])
    expect(ids('size,rotten', 'fresh')).toEqual(['rotten'])
    expect(ids('day', 'all')).toEqual(chatScripts.map((chat) => chat.id))
    for (const shop of ['apparel', 'digital', 'fresh']) {
      expect(ids('day', shop).length).toBeGreaterThanOrEqual(9)
      expect(ids('quiet', shop).length).toBeGreaterThanOrEqual(1)
    }
    for (const chat of pickScripts({ script: 'quiet', shop: 'all' })) expect(chat.turns).toEqual([])
  })
})
