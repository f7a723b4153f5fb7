import { defaultKeys } from '@/lib/core/keys/index.ts'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConsoleProfile, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { localDay, sessionId, type EventDetail } from '@/lib/core/conversation/index.ts'
import type { PageToPanel, PlacedReply } from '@/lib/core/panel-talk/index.ts'
import { openSlotsIn } from '@/lib/core/sending/index.ts'
import { failPolicy, installGate } from '@/lib/page/gate/index.ts'
import { ConsoleSession, type CheckOutcome, type SessionOptions, type SessionWords } from '@/lib/page/session/index.ts'

const words: SessionWords = {
  levels: { block: '禁', warn: '警', hint: '提' },
  region: '稳答',
  more: String,
  fixKey: 'Tab',
  openPanel: '去侧边栏',
  pill: (waiting, clock) => `${waiting} ${clock}`,
  held: {
    flag: '有禁语',
    'over-limit': '超权限',
    'three-check': '没核对',
    'open-slot': '有空',
    'cannot-check': '查不了',
  },
  checks: { goods: '商品', ship: '收货', pay: '支付' },
  statuses: { ok: '一致', differs: '不一致', missing: '缺', unknown: '没法核对' },
  needsPanel: '去侧边栏',
  settle: ['已请买家确认', '已改订单', '已写备注'],
  otherCustomer: '不是那位',
  notTaken: '不接受',
  openSlotRefused: String,
}

const profileText = JSON.stringify({
  format: 'wenda-console-profile/1',
  id: 'test-desk',
  name: '测试台',
  version: 1,
  matches: ['http://localhost/*'],
  composer: { at: ['#reply'] },
  send: { buttons: ['#send'], keys: ['Enter'] },
  messages: { list: '#flow', item: '.turn', buyer: '.peer', agent: '.me', text: 'p', id: '@data-id' },
  customer: { name: '#who', id: '#who@data-uid' },
  conversations: { item: '#list li', name: 'b', unread: 'i', active: '.on', id: '@data-cid' },
  order: { card: '#order', number: '.no', product: '.title', sku: '.sku', quantity: '.qty' },
})

function requireProfile(): ConsoleProfile {
  const read = parseConsoleProfile(profileText)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return 'profile' in read.value ? (read.value as { profile: ConsoleProfile }).profile : read.value
}

/** A small console of its own: Enter sends what its own state holds. */
const sent: string[] = []
function openPage(): void {
  sent.length = 0
  document.body.innerHTML = `
    <ul id="list"><li class="on" data-cid="c1"><b>小溪</b><i></i></li><li data-cid="c2"><b>d***8</b><i></i></li></ul>
    <h1 id="who" data-uid="u1">小溪</h1>
    <div id="flow"><div class="turn peer" data-id="m1"><p>在吗</p></div></div>
    <textarea id="reply" rows="3" cols="60"></textarea><button id="send">发送</button>`
  const field = document.querySelector<HTMLTextAreaElement>('#reply')!
  const send = () => {
    sent.push(field.value)
    field.value = ''
  }
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    send()
  })
  document.querySelector('#send')!.addEventListener('click', send)
}
function buyerSays(id: string, text: string): void {
  const turn = document.createElement('div')
  turn.className = 'turn peer'
  turn.dataset['id'] = id
  turn.append(Object.assign(document.createElement('p'), { textContent: text }))
  document.querySelector('#flow')!.append(turn)
}
function showOrder(number: string): void {
  document.querySelector('#order')?.remove()
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div id="order"><i class="no">${number}</i><b class="title">冲锋衣</b><i class="sku">雾蓝;M</i><i class="qty">1</i></div>`,
  )
}

let controller: AbortController
let notes: (EventDetail & { session: string; at: number })[]
let told: PageToPanel[]
let outcome: Record<'goods' | 'ship' | 'pay', CheckOutcome>
const agreed: CheckOutcome = { status: 'ok', findings: [] }

const HOUSE: SessionOptions['house'] = {
  shopId: 'shop',
  timeZone: 'Asia/Shanghai',
  category: '女装',
  compensationLimitCny: 50,
  overrideAllowed: true,
  supervisorSet: false,
}

function startSession(change: Partial<SessionOptions> = {}): ConsoleSession {
  const options: SessionOptions = {
    document,
    profile: requireProfile(),
    house: HOUSE,
    thinking: {
      checkDraft: (text) =>
        [...text.matchAll(/加微信|赔您80元/g)].map(({ index, 0: words }) => ({
          ruleId: words === '加微信' ? 'r-wechat' : 'r-limit',
          category: words === '加微信' ? '站外导流' : '超权限赔付',
          level: 'block' as const,
          start: index,
          end: index + words.length,
        })),
      ruleTexts: { 'r-wechat': { replacement: '在这里直接问我', reason: '平台规则' } },
      isConfirmation: (text) => text.includes('请核对订单'),
      checkOrder: () => Promise.resolve(outcome),
      openSlots: openSlotsIn,
      failsClosed: (text) => failPolicy(text) === 'closed',
    },
    note: (detail, { session: where, at }) => notes.push({ ...detail, session: where, at }),
    tell: (message) => told.push(message),
    overlay: null,
    words,
    keys: defaultKeys,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: controller.signal,
  }
  // Descriptors, not values: what follows the briefing is given as a getter.
  Object.defineProperties(options, Object.getOwnPropertyDescriptors(change))
  const session = new ConsoleSession(options)
  const target = { composers: ['#reply'], sendButtons: ['#send'], sendKeys: ['Enter'] }
  installGate(
    window,
    {
      target: () => target,
      judge: () => session.judge(),
      isAlive: () => true,
      onHeld: () => undefined,
      onPassed: () => undefined,
      holdKeys: () => session.holdKeys(),
      onHoldKey: (chord) => session.pressHeld(chord),
    },
    controller.signal,
  )
  session.start()
  return session
}

const settle = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms))
const field = () => document.querySelector<HTMLTextAreaElement>('#reply')!
const kinds = () => notes.map(({ kind }) => kind)
const snapshots = () => told.filter((message) => message.type === 'snapshot')
const lastSession = () => snapshots().at(-1)?.snapshot.session ?? ''
const reply = (text: string, openSlots: string[] = []): PlacedReply => ({
  entryId: 'e1',
  source: 'kb:e1',
  text,
  openSlots,
})

beforeEach(() => {
  controller = new AbortController()
  notes = []
  told = []
  outcome = { goods: agreed, ship: agreed, pay: agreed }
  openPage()
})
afterEach(() => controller.abort())

describe('a console session on a page', () => {
  it('writes down what was there as history and what comes as news, each once', async () => {
    startSession()
    await settle(400)
    buyerSays('m2', '身高163穿什么码')
    await settle()
    document.querySelector('#flow')!.innerHTML += ''
    await settle()
    const seen = notes.filter((note) => note.kind === 'message-seen').map(({ data }) => [data.messageId, data.history])
    expect(seen).toEqual([
      ['m1', true],
      ['m2', false],
    ])
    expect(kinds().filter((kind) => kind === 'session-started')).toHaveLength(1)
  })

  it('puts the way out of a complaint in by its own key while the panel offers one', async () => {
    const session = startSession()
    await settle(400)
    session.receive({ type: 'suggestions', question: '碎了', replies: [reply('在的')], way: reply('马上给您补发') })
    session.insertReply('way')
    await expect.poll(() => field().value).toBe('马上给您补发')
    session.receive({ type: 'suggestions', question: '碎了', replies: [reply('在的')] })
    expect(session.offersReply('way')).toBe(false)
  })

  it('inserts a reply in one call, says so, and knows later where the sent words came from', async () => {
    const session = startSession()
    await settle(400)
    session.receive({ type: 'suggestions', question: '在吗', replies: [reply('在的,您说')] })
    expect(session.offersReply(0)).toBe(true)
    expect(session.offersReply(1)).toBe(false)
    session.insertReply(0)
    await expect.poll(() => field().value).toBe('在的,您说')
    await expect
      .poll(() => told.some((message) => message.type === 'inserted' && message.outcome.status === 'inserted'))
      .toBe(true)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['在的,您说'])
    document
      .querySelector('#flow')!
      .insertAdjacentHTML('beforeend', '<div class="turn me" data-id="m9"><p>在的,您说</p></div>')
    await settle()
    const own = notes.find((note) => note.kind === 'message-seen' && note.data.messageId === 'm9')
    expect(own?.data).toMatchObject({ source: 'kb:e1', pastedShare: 1 })
  })

  it('knows words that a person pasted from elsewhere, unedited or mended; what a script pastes is nobody’s', async () => {
    startSession()
    await settle(400)
    const own = (id: string, text: string) => {
      const turn = `<div class="turn me" data-id="${id}"><p>${text}</p></div>`
      document.querySelector('#flow')!.insertAdjacentHTML('beforeend', turn)
    }
    const noted = (id: string) => {
      const note = notes.find((one) => one.kind === 'message-seen' && one.data.messageId === id)
      return note?.kind === 'message-seen' ? note.data : undefined
    }
    const canned = '亲亲,我们家的面料都是精选长绒棉,透气亲肤,放心拍哦'
    document.body.insertAdjacentHTML('beforeend', `<textarea id="sheet">${canned}</textarea>`)
    const sheet = document.querySelector<HTMLTextAreaElement>('#sheet')!
    sheet.select()
    await userEvent.copy()
    const scripted = new DataTransfer()
    scripted.setData('text/plain', '脚本贴进来的一句话')
    field().dispatchEvent(new ClipboardEvent('paste', { clipboardData: scripted, bubbles: true }))
    field().focus()
    await userEvent.paste()
    expect(field().value).toBe(canned)
    own('m10', canned)
    own('m11', canned.replace('放心拍哦', '不勉强您'))
    own('m12', '我去仓库给您看一眼库存')
    own('m13', '脚本贴进来的一句话')
    await settle()
    expect(noted('m10')).toMatchObject({ source: 'pasted', pastedShare: 1 })
    expect(noted('m11')?.source).toBe('pasted')
    expect(noted('m11')?.pastedShare).toBeGreaterThan(0.5)
    expect(noted('m11')?.pastedShare).toBeLessThan(1)
    expect(noted('m12')).toMatchObject({ source: 'typed', pastedShare: 0 })
    expect(noted('m13')).toMatchObject({ source: 'typed', pastedShare: 0 })
  })

  it('refuses another customer and an open slot, and leaves the draft alone', async () => {
    const session = startSession()
    await settle(400)
    const made = lastSession()
    session.receive({ type: 'insert', reply: reply('寄到 {退货地址}', ['退货地址']), session: made, how: 'replace' })
    document.querySelector('#list .on')!.classList.remove('on')
    document.querySelectorAll('#list li')[1]!.classList.add('on')
    document.querySelector('#who')!.setAttribute('data-uid', 'u2')
    session.receive({ type: 'insert', reply: reply('给小溪的话'), session: made, how: 'replace' })
    await settle(300)
    const outcomes = told.filter((message) => message.type === 'inserted').map((message) => message.outcome)
    expect(outcomes).toEqual([
      { status: 'refused', reason: 'open-slot' },
      { status: 'refused', reason: 'other-customer' },
    ])
    expect(field().value).toBe('')
  })

  it('puts a reply with an open slot in by its key, the slot selected for typing, and holds it until it is filled', async () => {
    const onOpenSlots = vi.fn()
    const session = startSession({ onOpenSlots })
    await settle(400)
    session.receive({ type: 'suggestions', question: '在吗', replies: [reply('寄到 {退货地址} 就行', ['退货地址'])] })
    session.insertReply(0)
    await expect.poll(() => onOpenSlots.mock.calls.length).toBe(1)
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual([])
    await userEvent.keyboard('文三路1号')
    expect(field().value).toBe('寄到 文三路1号 就行')
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['寄到 文三路1号 就行'])
  })

  it('holds a banned phrase at Enter and at the button; mended, the next press goes', async () => {
    const session = startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('加微信聊')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(document.querySelector('#send')!)
    expect(sent).toEqual([])
    expect(kinds().filter((kind) => kind === 'send-held')).toHaveLength(1)
    session.fixFirst()
    await expect.poll(() => field().value).toBe('在这里直接问我聊')
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['在这里直接问我聊'])
    expect(notes.find((note) => note.kind === 'send-passed')?.data).toMatchObject({ guarded: true })
  })

  it('lets one press of exactly these words go after an override with a reason', async () => {
    const session = startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('加微信聊{Enter}')
    session.receive({ type: 'override', reason: '  ', by: '小李' })
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual([])
    session.receive({ type: 'override', reason: '买家自己问的', by: '小李' })
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['加微信聊'])
    expect(notes.find((note) => note.kind === 'hold-overridden')?.data).toMatchObject({
      reason: '买家自己问的',
      by: '小李',
    })
    await userEvent.keyboard('加微信聊{Enter}')
    expect(sent).toHaveLength(1)
  })

  it('lets a promise above the limit go only with the supervisor’s word once one is set', async () => {
    const session = startSession({ house: { ...HOUSE, supervisorSet: true } })
    await settle(400)
    field().focus()
    await userEvent.keyboard('赔您80元{Enter}')
    session.receive({ type: 'override', reason: '买家同意了', by: '小李' })
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual([])
    session.receive({ type: 'override', reason: '买家同意了', by: '主管', supervised: true })
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['赔您80元'])
  })

  it('keeps holding words whose flag was called a false alarm: that is for a supervisor', async () => {
    const session = startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('加微信聊')
    await settle(300)
    session.dismissFirst()
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual([])
    expect(notes.find((note) => note.kind === 'flag-settled')?.data).toMatchObject({ how: 'dismissed' })
  })

  it('holds an order confirmation until 1 2 3, then the agent’s own Enter sends it', async () => {
    showOrder('240900001876')
    startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}')
    expect(sent).toEqual([])
    await userEvent.keyboard('123')
    expect(field().value).toBe('请核对订单')
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['请核对订单'])
    expect(kinds()).toContain('order-confirmed')
  })

  it('holds it where no card can be read until one pasted by hand is checked; another one by hand starts anew', async () => {
    const session = startSession()
    const checked = () => told.findLast((message) => message.type === 'order')?.check?.pasted?.items[0]?.product
    await settle(400)
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}123{Enter}')
    expect(sent).toEqual([])
    session.receive({ type: 'order-pasted', card: { items: [{ product: '冲锋衣', sku: '雾蓝;M' }] } })
    await expect.poll(checked).toBe('冲锋衣')
    field().focus()
    await userEvent.keyboard('{Enter}123{Enter}')
    expect(sent).toHaveLength(1)
    session.receive({ type: 'order-pasted', card: { items: [{ product: '羽绒服', sku: '黑色;L' }] } })
    await expect.poll(checked).toBe('羽绒服')
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}')
    expect(sent).toHaveLength(1)
    await userEvent.keyboard('123{Enter}')
    expect(sent).toHaveLength(2)
  })

  it('does not settle a difference by its key, only by a sentence; another order starts anew', async () => {
    outcome = {
      ...outcome,
      goods: { status: 'differs', findings: [{ field: 'size', said: 'L', card: 'M', messageId: 'm1' }] },
    }
    showOrder('240900001876')
    const session = startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}')
    await userEvent.keyboard('123{Enter}')
    expect(sent).toEqual([])
    await userEvent.keyboard('{Escape}{Enter}6')
    expect(sent).toEqual([])
    session.receive({ type: 'tick', check: 'goods', settled: '买家同意要 M' })
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['请核对订单'])
    showOrder('240900001877')
    await settle(300)
    await userEvent.keyboard('请核对订单{Enter}')
    expect(sent).toHaveLength(1)
  })

  it('asks nothing again of what was settled and agrees since', async () => {
    const differs = { status: 'differs', findings: [{ field: 'size', said: 'L', card: 'M', messageId: 'm1' }] } as const
    const well = outcome
    outcome = { ...well, goods: differs }
    showOrder('240900001876')
    const session = startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}')
    await userEvent.keyboard('23')
    session.receive({ type: 'tick', check: 'goods', settled: '买家同意要 M' })
    outcome = well
    buyerSays('m2', '对，要 M')
    await settle(400)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual(['请核对订单'])
  })

  it('goes on under a new briefing: nothing is read twice or lost, a settled check stays, new rules judge the draft', async () => {
    showOrder('240900001876')
    let banned = /没有这样的话/g
    const session = startSession({
      get thinking() {
        const now = banned
        return {
          checkDraft: (text: string) =>
            [...text.matchAll(now)].map(({ index, 0: found }) => ({
              ruleId: 'r',
              category: '绝对化',
              level: 'block' as const,
              start: index,
              end: index + found.length,
            })),
          ruleTexts: {},
          isConfirmation: (text: string) => text.includes('请核对订单'),
          checkOrder: () => Promise.resolve(outcome),
          openSlots: openSlotsIn,
          failsClosed: () => false,
        }
      },
    })
    await settle(400)
    for (const check of ['goods', 'ship', 'pay'] as const) session.receive({ type: 'tick', check })
    field().focus()
    await userEvent.keyboard('请核对订单,全网最低')
    banned = /全网最低/g
    buyerSays('m2', '发什么快递')
    session.rebrief()
    const judgedAnew = told.findLast((message) => message.type === 'draft')
    expect(
      judgedAnew?.flags.map(({ phrase }) => phrase),
      'the very draft that stood there',
    ).toEqual(['全网最低'])
    session.receive({ type: 'insert', reply: reply('中通'), session: lastSession(), how: 'caret' })
    await expect.poll(() => field().value).toContain('中通')
    await settle()
    const draft = told.findLast((message) => message.type === 'draft')
    expect(draft?.flags.map(({ phrase }) => phrase)).toEqual(['全网最低'])
    const seen = notes.filter((note) => note.kind === 'message-seen').map(({ data }) => [data.messageId, data.history])
    expect(seen).toEqual([
      ['m1', true],
      ['m2', false],
    ])
    await userEvent.keyboard('{Enter}')
    const held = told.findLast((message) => message.type === 'held')
    expect(held?.hold?.because, 'the checks stay settled').toEqual(['flag'])
  })

  it('writes the open chat down in the shop that a new briefing names', async () => {
    let shopId = 'shop'
    const session = startSession({
      get house() {
        return { ...HOUSE, shopId }
      },
    })
    await settle(400)
    const before = lastSession()
    shopId = 'other'
    session.rebrief()
    await expect.poll(() => lastSession()).not.toBe(before)
    const lines = notes.filter((note) => note.kind === 'message-seen')
    expect(lines.map(({ session: where, data }) => [where, data.messageId])).toEqual([
      [before, 'm1'],
      [lastSession(), 'm1'],
    ])
  })

  it('settles a difference on the page by two keys, and writes down which way', async () => {
    outcome = { ...outcome, goods: { status: 'differs', findings: [{ field: 'size', said: 'L', card: 'M' }] } }
    showOrder('240900001876')
    startSession()
    await settle(400)
    field().focus()
    await userEvent.keyboard('请核对订单{Enter}12435{Enter}')
    expect(sent).toEqual(['请核对订单'])
    expect(field().value).toBe('')
    const overridden = notes.filter((note) => note.kind === 'hold-overridden')
    expect(overridden.map(({ data }) => data.reason)).toEqual(['已请买家确认'])
  })

  it('holds an order text and passes plain text when no check can run', async () => {
    startSession({
      thinking: {
        checkDraft: null,
        ruleTexts: {},
        isConfirmation: () => false,
        checkOrder: () => Promise.reject(new Error('gone')),
        openSlots: () => [],
        failsClosed: (text) => failPolicy(text) === 'closed',
      },
    })
    await settle(400)
    field().focus()
    await userEvent.keyboard('好的亲{Enter}')
    await userEvent.keyboard('收货地址是陕西省西安市雁塔区1号{Enter}')
    expect(sent).toEqual(['好的亲'])
    expect(notes.find((note) => note.kind === 'send-passed')?.data).toMatchObject({ guarded: false })
  })

  it('counts waiting from the list, and gives lines that came meanwhile their waiting time at opening', async () => {
    startSession()
    await settle(400)
    const before = Date.now()
    document.querySelectorAll('#list i')[1]!.textContent = '2'
    await settle(400)
    expect(notes.find((note) => note.kind === 'unread-changed')?.data).toEqual({ unread: 2 })
    document.querySelector('#list .on')!.classList.remove('on')
    const row = document.querySelectorAll('#list li')[1]!
    row.classList.add('on')
    row.querySelector('i')!.textContent = ''
    document.querySelector('#who')!.setAttribute('data-uid', 'u2')
    document.querySelector('#who')!.textContent = 'd***8'
    document.querySelector('#flow')!.innerHTML =
      '<div class="turn me" data-id="n1"><p>您好</p></div><div class="turn peer" data-id="n2"><p>有货吗</p></div><div class="turn peer" data-id="n3"><p>?</p></div>'
    await settle(600)
    const seen = notes.filter((note) => note.kind === 'message-seen' && note.data.messageId.startsWith('n'))
    expect(
      seen.map(({ data }) => [(data as { messageId: string }).messageId, (data as { history: boolean }).history]),
    ).toEqual([
      ['n1', true],
      ['n2', false],
      ['n3', false],
    ])
    expect(seen[1]!.at).toBeGreaterThanOrEqual(before)
    expect(seen[1]!.at).toBeLessThan(before + 600)
  })

  it('says of a chat without a new line that it was read, because its lines cannot', async () => {
    startSession()
    await settle(400)
    const [open, other] = document.querySelectorAll('#list li')
    other!.querySelector('i')!.textContent = '1'
    await settle(400)
    open!.classList.remove('on')
    other!.classList.add('on')
    other!.querySelector('i')!.textContent = ''
    document.querySelector('#who')!.setAttribute('data-uid', 'u2')
    document.querySelector('#flow')!.innerHTML = ''
    const counts = () => notes.flatMap((note) => (note.kind === 'unread-changed' ? [note.data.unread] : []))
    await expect.poll(counts, { timeout: 5_000 }).toEqual([1, 0])
  })

  it('tells the panel within five seconds that a part went blind, also when no change of the page says so', async () => {
    startSession()
    await settle(400)
    const composer = () =>
      snapshots()
        .at(-1)
        ?.snapshot.health.find(({ part }) => part === 'composer')?.state
    expect(composer()).toBe('sees')
    // A rule put into a style sheet is no mutation: only looking again finds it.
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.push(sheet)
    sheet.insertRule('#reply { display: none }')
    await expect.poll(composer, { timeout: 5_000 }).toBe('blind')
    document.adoptedStyleSheets.pop()
  })

  it('puts no pictures into another customer’s chat, and says where they went', async () => {
    const session = startSession()
    await settle(400)
    const pictures = [{ name: '尺码表.png', type: 'image/png', base64: btoa('picture') }]
    const outcomes = () => told.flatMap((message) => (message.type === 'pictures' ? [message.outcome.status] : []))
    session.receive({ type: 'insert-pictures', entryId: 'e1', session: 'somebody else', pictures })
    await settle(100)
    expect(outcomes()).toEqual(['other-customer'])
    session.receive({ type: 'insert-pictures', entryId: 'e1', session: lastSession(), pictures })
    await expect.poll(outcomes, { timeout: 5_000 }).toEqual(['other-customer', 'not-taken'])
    expect(field().value).toBe('')
  })

  it('jumps to a waiting chat on a console that opens it at the press, not at the click', async () => {
    const opened: string[] = []
    document.querySelectorAll('#list b').forEach((name) => {
      name.addEventListener('mousedown', () => opened.push(name.textContent ?? ''))
    })
    const session = startSession()
    await settle(400)
    expect(session.offersNextWaiting()).toBe(false)
    document.querySelectorAll('#list i')[1]!.textContent = '2'
    await settle(400)
    void session.openNextWaiting()
    expect(opened).toEqual(['d***8'])
    // The most urgent by the board stands first, unread or not; one that waits elsewhere and cannot be reached is passed.
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', '<li data-cid="c3"><b>小满</b><i></i></li>')
    await settle(400)
    const day = localDay(Date.now(), HOUSE.timeZone)
    const sessionOf = (customer: string) => sessionId({ profileId: 'test-desk', shop: 'shop', customer, day })
    const first = { warnAt: 0, urgentAt: 0, dueAt: 0 }
    session.takeBoard({ waiting: 3, first, sessions: ['elsewhere', sessionOf('c1'), sessionOf('c3'), sessionOf('c2')] })
    document.querySelectorAll('#list b')[2]!.addEventListener('mousedown', () => opened.push('小满'))
    expect(await session.openNextWaiting()).toBe(true)
    expect(opened).toEqual(['d***8', '小满'])
  })

  it('goes on to the chat after, or to another page, at presses that come before the page is read again', async () => {
    const opened: string[] = []
    document
      .querySelector('#list')!
      .insertAdjacentHTML(
        'beforeend',
        '<li data-cid="c3"><b>小满</b><i>1</i></li><li data-cid="c4"><b>阿青</b><i>1</i></li>',
      )
    for (const name of document.querySelectorAll('#list b')) {
      name.addEventListener('mousedown', () => opened.push(name.textContent ?? ''))
    }
    const bringUp = vi.fn<NonNullable<SessionOptions['bringUp']>>().mockResolvedValue('elsewhere')
    const session = startSession({ bringUp })
    await settle(400)
    const day = localDay(Date.now(), HOUSE.timeZone)
    const sessionOf = (customer: string) => sessionId({ profileId: 'test-desk', shop: 'shop', customer, day })
    const sessions = [sessionOf('c4'), sessionOf('c3'), 'closed', 'elsewhere', sessionOf('c2')]
    session.takeBoard({ waiting: 5, first: { warnAt: 0, urgentAt: 0, dueAt: 0 }, sessions })
    for (let press = 0; press < 2; press += 1) await session.openNextWaiting()
    expect(opened).toEqual(['阿青', '小满'])
    expect(bringUp).not.toHaveBeenCalled()
    expect(await session.openNextWaiting()).toBe(true)
    expect(bringUp).toHaveBeenCalledExactlyOnceWith(['closed', 'elsewhere'])
    expect(opened).toHaveLength(2)
    expect(session.openChat({ session: sessionOf('c4'), shop: 'shop' })).toBe(true)
    expect(session.openChat({ session: 'of another day', shop: 'shop', customerId: 'c3' })).toBe(true)
    expect(opened).toEqual(['阿青', '小满', '阿青', '小满'])
    expect(session.openChat({ session: 'of another day', shop: 'shop', customerId: 'nobody here' })).toBe(false)
    // Another shop may know a customer by the same id.
    expect(session.openChat({ session: 'of another shop', shop: 'other', customerId: 'c3' })).toBe(false)
  })

  it('writes words that came with a wanted chat once that stands open: a press once, and in no other chat', async () => {
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', '<li data-cid="c3"><b>小满</b><i></i></li>')
    const rows = [...document.querySelectorAll('#list li')]
    const show = (place: number): void => {
      for (const [at, row] of rows.entries()) row.classList.toggle('on', at === place)
      document.querySelector('#who')!.textContent = rows[place]!.querySelector('b')!.textContent
      document.querySelector('#flow')!.innerHTML = ''
    }
    rows[1]!.addEventListener('mousedown', () => setTimeout(() => show(1), 300))
    const session = startSession()
    await settle(400)
    const day = localDay(Date.now(), HOUSE.timeZone)
    const wanted = (customer: string, id: string) => ({
      session: sessionId({ profileId: 'test-desk', shop: 'shop', customer, day }),
      shop: 'shop',
      words: { id, text: '您要的那款到货了' },
    })
    const written = () => notes.flatMap((note) => (note.kind === 'reply-inserted' ? [note.session] : []))
    expect(session.openChat(wanted('c2', 'press'))).toBe(true)
    expect(session.openChat(wanted('c2', 'press'))).toBe(true)
    expect(field().value).toBe('')
    await vi.waitFor(() => expect(written()).toEqual([wanted('c2', '').session]), { timeout: 5_000 })
    expect(field().value).toBe('您要的那款到货了')
    expect(session.openChat(wanted('c2', 'press'))).toBe(true)
    // The agent goes to somebody else before this one opens: nothing is written there, nor when it opens after all.
    field().value = ''
    expect(session.openChat(wanted('c1', 'next'))).toBe(true)
    for (const [place, customer] of [
      [2, 'c3'],
      [0, 'c1'],
    ] as const) {
      show(place)
      await vi.waitFor(() => expect(lastSession()).toBe(wanted(customer, '').session), { timeout: 5_000 })
    }
    await settle(400)
    expect(field().value).toBe('')
    expect(written()).toHaveLength(1)
    // Asked for while the page was leaving that very chat, which was not read yet: it is opened again.
    show(1)
    await vi.waitFor(() => expect(lastSession()).toBe(wanted('c2', '').session), { timeout: 5_000 })
    show(2)
    expect(session.openChat(wanted('c2', 'leaving'))).toBe(true)
    await vi.waitFor(() => expect(written()).toHaveLength(2), { timeout: 5_000 })
    expect(field().value).toBe('您要的那款到货了')
    expect(rows[1]!.className).toBe('on')
  })

  it('works in the one chat of a profile that names no customer; one that names one and reads none writes nothing', async () => {
    const { customer: _customer, conversations: _conversations, ...nameless } = requireProfile()
    const session = startSession({ profile: nameless })
    await settle(400)
    session.receive({ type: 'insert', reply: reply('您好'), session: lastSession(), how: 'replace' })
    await settle(300)
    expect(field().value).toBe('您好')
    controller.abort()
    controller = new AbortController()
    notes = []
    document.querySelector('#who')!.remove()
    document.querySelector('#list .on')!.classList.remove('on')
    startSession()
    await settle(1_500)
    expect(notes).toEqual([])
  })

  it('says the shop that the page names', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="shop">二店</div>')
    const named: string[] = []
    startSession({ profile: { ...requireProfile(), shop: { name: ['#shop'] } }, onShop: (name) => named.push(name) })
    await settle(400)
    expect(new Set(named)).toEqual(new Set(['二店']))
  })
})
