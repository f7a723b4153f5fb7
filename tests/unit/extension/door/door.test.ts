import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createDoor, type DoorSender, type OursHandlers, type PageHandlers } from '@/lib/extension/door/index.ts'
import { answered, isAnswer } from '@/lib/extension/messaging/index.ts'
import { sampleEvent, sampleEvents } from '../../../support/browser/sample-events.ts'

const ownId = 'abcdefghijklmnop'
const ownOrigin = `chrome-extension://${ownId}`

const frame: DoorSender = {
  id: ownId,
  origin: 'https://im.acme.example',
  url: 'https://im.acme.example/desk',
  frameId: 3,
  documentId: 'doc',
  documentLifecycle: 'active',
  tab: { id: 7, windowId: 1 },
}
const ours: DoorSender = { id: ownId, origin: ownOrigin, url: `${ownOrigin}/sidepanel.html` }

const pagePayloads = {
  'frame-opened': { url: 'https://im.acme.example/desk' },
  'console-found': { profileId: 'acme' },
  'briefing-wanted': { profileId: 'acme', shopName: '店' },
  'journal-append': { events: [sampleEvent(1)] },
  'order-review': { card: { items: [{ product: '杯', quantity: 1 }] }, messages: [] },
  'palette-wanted': {},
  'phrases-wanted': { profileId: 'acme', query: 'tk', facts: { customer: '小溪' } },
  'waiting-wanted': {},
  'chat-wanted': { sessions: ['s1'] },
  'panel-wanted': {},
} satisfies Record<keyof PageHandlers, unknown>

const oursPayloads = {
  'house-changed': { what: 'rules' },
  'chat-chosen': { sessions: ['s1'], words: { id: 'w1', text: '到货了' } },
  'shop-chosen': { tabId: 1, shopId: 'main' },
  'engine-wanted': {},
  'engine-started': {},
  'retention-wanted': {},
  'sentinel-written': { lastSeq: 1, headHash: 'a'.repeat(64) },
} satisfies Record<keyof OursHandlers, unknown>

function doorWith(isOriginGranted: (origin: string) => Promise<boolean> = () => Promise.resolve(true)) {
  const heard = vi.fn<(name: string, payload: unknown, sender?: unknown) => void>()
  const handlers = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (payload: unknown, sender?: unknown) => {
          heard(name, payload, sender)
          return Promise.resolve(answered(name))
        },
      ]),
    )
  const door = createDoor({
    page: handlers(Object.keys(pagePayloads)) as unknown as PageHandlers,
    ours: handlers(Object.keys(oursPayloads)) as unknown as OursHandlers,
    ownId,
    ownOrigin,
    isOriginGranted,
  })
  const say = (message: unknown, sender: DoorSender): Promise<unknown> =>
    new Promise((resolve) => {
      if (!door(message, sender, resolve)) resolve('left alone')
    })
  return { say, heard }
}

function message(name: string, payload: unknown) {
  return { to: 'wenda-worker', name, payload }
}

const allowed = { ok: true }
const notAllowed = { ok: false, fault: 'not-allowed' }
const badPayload = { ok: false, fault: 'bad-payload' }

describe.each(Object.entries(pagePayloads))('a console frame may call %s', (name, payload) => {
  test('and the handler hears payload and frame', async () => {
    const { say, heard } = doorWith()
    expect(await say(message(name, payload), frame)).toMatchObject({ ok: true, value: name })
    expect(heard).toHaveBeenCalledWith(name, payload, {
      tabId: 7,
      windowId: 1,
      frameId: 3,
      documentId: 'doc',
      origin: 'https://im.acme.example',
      url: 'https://im.acme.example/desk',
    })
  })

  test.each<[string, DoorSender]>([
    ['another extension', { ...frame, id: 'another' }],
    ['no id', { ...frame, id: undefined }],
    ['no tab', { ...frame, tab: undefined }],
    ['no frame', { ...frame, frameId: undefined }],
    ['an opaque origin', { ...frame, origin: 'null' }],
    ['no origin', { ...frame, origin: undefined }],
    ['a page of ours', ours],
    ['a page of ours in a tab', { ...frame, origin: ownOrigin, url: `${ownOrigin}/options.html` }],
  ])('but not from %s', async (_name, sender) => {
    const { say, heard } = doorWith()
    expect(await say(message(name, payload), sender)).toMatchObject(notAllowed)
    expect(heard).not.toHaveBeenCalled()
  })

  test('but not with an extra key, a poisoned key or 2 MiB', async () => {
    const { say, heard } = doorWith()
    const poisoned: unknown = JSON.parse(
      JSON.stringify(payload).replace('{', '{"__proto__":{"x":1},').replace(',}', '}'),
    )
    for (const bad of [
      { ...payload, extra: 1 },
      poisoned,
      { ...payload, extra: 'x'.repeat(2 << 20) },
      null,
      [],
      'text',
    ]) {
      expect(await say(message(name, bad), frame)).toMatchObject(badPayload)
    }
    expect(heard).not.toHaveBeenCalled()
  })
})

describe.each(Object.entries(oursPayloads))('a page of ours may call %s', (name, payload) => {
  test('and a console frame may not', async () => {
    const { say } = doorWith()
    expect(await say(message(name, payload), ours)).toMatchObject(allowed)
    expect(await say(message(name, payload), frame)).toMatchObject(notAllowed)
    expect(await say(message(name, { ...payload, extra: 1 }), ours)).toMatchObject(badPayload)
    expect(await say(message(name, payload), { ...ours, id: 'another' })).toMatchObject(notAllowed)
    expect(await say(message(name, payload), { ...ours, origin: 'chrome-extension://other' })).toMatchObject(notAllowed)
  })
})

test('an origin that is not granted is heard in nothing but the click that opens the panel', async () => {
  const { say } = doorWith(() => Promise.resolve(false))
  for (const [name, payload] of Object.entries(pagePayloads)) {
    expect(await say(message(name, payload), frame)).toMatchObject(name === 'panel-wanted' ? allowed : notAllowed)
  }
})

test.each([
  ['prerender', ['frame-opened']],
  ['cached', ['journal-append']],
  ['pending_deletion', ['journal-append']],
])('a document in the state %s may only say %j', async (documentLifecycle, names) => {
  const { say } = doorWith()
  for (const [name, payload] of Object.entries(pagePayloads)) {
    const answer = await say(message(name, payload), { ...frame, documentLifecycle })
    expect(answer).toMatchObject(names.includes(name) ? allowed : notAllowed)
  }
})

test('names from the prototype are no calls', async () => {
  const { say } = doorWith()
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(await say(message(name, {}), frame)).toMatchObject(notAllowed)
    expect(await say(message(name, {}), ours)).toMatchObject(notAllowed)
  }
})

test('a handler that throws is an answer, not silence', async () => {
  const door = createDoor({
    page: { 'panel-wanted': () => Promise.reject(new Error('no window')) } as unknown as PageHandlers,
    ours: {} as unknown as OursHandlers,
    ownId,
    ownOrigin,
    isOriginGranted: () => Promise.resolve(true),
  })
  const answer = await new Promise((resolve) => door(message('panel-wanted', {}), frame, resolve))
  expect(answer).toEqual({ ok: false, fault: 'failed', detail: 'Error: no window' })
})

test('what is not addressed to the worker is left alone', async () => {
  const { say } = doorWith()
  for (const other of [undefined, null, 'text', 5, {}, { to: 'wenda-page' }, { to: 'wenda-worker' }, []]) {
    expect(await say(other, frame)).toBe('left alone')
  }
})

test('whatever is said, the door answers and never throws', async () => {
  const { say } = doorWith()
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      to: fc.constant('wenda-worker'),
      name: fc.oneof(fc.string(), fc.constantFrom(...Object.keys(pagePayloads), ...Object.keys(oursPayloads))),
      payload: fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true })),
    }),
  )
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom(frame, ours, {}), async (said, sender) => {
      const answer = await say(said, sender)
      expect(answer === 'left alone' || isAnswer(answer)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

describe('events', () => {
  test.each<[string, unknown]>([
    ['no events', []],
    ['201 events', sampleEvents(1, 201)],
    ['a time before 2000', [{ ...sampleEvent(1), at: 1 }]],
    ['a time that is no number', [{ ...sampleEvent(1), at: '2026' }]],
    ['an empty id', [{ ...sampleEvent(1), id: '' }]],
    ['a side that is none', [{ ...sampleEvent(1), data: { ...sampleEvent(1).data, side: 'god' } }]],
    ['data of another kind', [{ ...sampleEvent(1), kind: 'unread-changed' }]],
    ['a claim to have erased', [{ ...sampleEvent(1), kind: 'house-noted', data: { what: 'customer-erased' } }]],
    ['a source that is none', [{ ...sampleEvent(1), data: { ...sampleEvent(1).data, source: 'ghost' } }]],
  ])('%s: refused', async (_name, events) => {
    const { say } = doorWith()
    expect(await say(message('journal-append', { events }), frame)).toMatchObject(badPayload)
  })

  test('200 events of the shop at once are taken', async () => {
    const { say } = doorWith()
    expect(await say(message('journal-append', { events: sampleEvents(1, 200) }), frame)).toMatchObject(allowed)
  })

  test.each(['金丝雀', '13900139000', '530103199001011234', '6222021234567890123', '云南省昆明市盘龙区金丝路77号'])(
    'that are refused are named by their place, never by what stood there (%s)',
    async (secret) => {
      const { say } = doorWith()
      const event = sampleEvent(1)
      const bent = [
        { ...event, session: { name: secret } },
        { ...event, kind: secret },
        { ...event, data: { ...event.data, text: [secret] } },
        { ...event, data: { ...event.data, side: secret } },
        { ...event, data: { ...event.data, messageId: secret.repeat(100) } },
      ]
      for (const one of bent) {
        const answer = await say(message('journal-append', { events: [one] }), frame)
        expect(answer).toMatchObject(badPayload)
        expect(JSON.stringify(answer)).not.toContain(secret)
      }
    },
  )
})
