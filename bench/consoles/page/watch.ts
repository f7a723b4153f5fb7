import { parseConsoleProfile, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { observeChat, type ChatListener } from '@/lib/page/consoles/index.ts'

/** What one run showed; times in milliseconds. */
export interface LoadFigures {
  /** The longest single piece of work of ours: one callback of an observer or a timer. */
  readonly ours: { readonly first: number; readonly burst: number; readonly scroll: number; readonly switching: number }
  /** Longest task of the main thread while the history was read first, while a burst came, while a list was scrolled, while chats were switched. */
  readonly longest: {
    readonly first: number
    readonly burst: number
    readonly scroll: number
    readonly switching: number
  }
  /** From a line's being put into the page until it is told: the middle and the worst of the burst. */
  readonly told: { readonly median: number; readonly worst: number }
  /** Lines of the burst that were told, and of those twice. */
  readonly burst: { readonly told: number; readonly twice: number }
}

const HISTORY = 5_000
const BURST = 100
/** Rows that a virtualised list keeps in the page. */
const RECYCLED = 40

function profile(): ConsoleProfile {
  const read = parseConsoleProfile(
    JSON.stringify({
      format: 'wenda-console-profile/1',
      id: 'load',
      name: 'load',
      matches: ['http://127.0.0.1/*'],
      composer: { at: '#reply' },
      messages: { list: '.flow', item: '.turn', buyer: '.peer', agent: '.me', text: 'pre', id: '@data-id' },
      customer: { name: '.title' },
      conversations: { item: '.row', name: '.nick', unread: '.dot', active: '.on' },
    }),
  )
  if (!read.ok) throw new Error('profile')
  return read.value
}

const turn = (id: number, words: string): string =>
  `<div class="turn ${id % 3 === 0 ? 'me' : 'peer'}" data-id="m${id}"><img alt=""><div><pre>${words} ${id}</pre></div></div>`

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Times every callback that is registered while `register` runs, or from within such a callback: observers and timers of
 * ours, none of the page's. `take` answers the longest since it was last asked.
 */
function timeOurs(register: () => void): { readonly take: () => number; readonly restore: () => void } {
  const Observer = window.MutationObserver
  const [later, often] = [window.setTimeout.bind(window), window.setInterval.bind(window)]
  let inside = true
  let longest = 0
  const timed =
    <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A): void => {
      inside = true
      const began = performance.now()
      work(...given)
      longest = Math.max(longest, performance.now() - began)
      inside = false
    }
  const timer =
    (set: (work: () => void, ms?: number) => number) =>
    (work: () => void, ms?: number): number =>
      set(inside ? timed(work) : work, ms)
  window.MutationObserver = class extends Observer {
    constructor(work: MutationCallback) {
      super(inside ? timed(work) : work)
    }
  }
  Object.assign(window, { setTimeout: timer(later), setInterval: timer(often) })
  register()
  inside = false
  return {
    take: () => {
      const was = longest
      longest = 0
      return was
    },
    restore: () => {
      Object.assign(window, { MutationObserver: Observer, setTimeout: later, setInterval: often })
    },
  }
}

/**
 * Runs one page: a chat of 5,000 lines, then a hundred new ones in a second, then a virtualised list, then switches.
 * `watched` false: the page alone, for what is its own.
 */
export async function watchUnderLoad(watched: boolean): Promise<LoadFigures> {
  const rows = Array.from(
    { length: 60 },
    (_, n) => `<div class="row${n === 0 ? ' on' : ''}"><b class="nick">客${n}</b></div>`,
  )
  // Markup, here and below: the bench's own drawing of a desk, with nothing in it that came from outside.
  document.body.innerHTML = `<div class="rows">${rows.join('')}</div><h1 class="title">客0</h1><div class="flow" style="height:400px;overflow:auto"></div><textarea id="reply"></textarea>`
  const flow = document.querySelector('.flow')!
  flow.innerHTML = Array.from({ length: HISTORY }, (_, n) => turn(n, '历史消息')).join('')
  flow.scrollTop = flow.scrollHeight
  await wait(1_500)
  performance.mark('end of building')

  const tasks: number[] = []
  const tell = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  tell.observe({ entryTypes: ['longtask'] })
  const longest = async (): Promise<number> => {
    await wait(300)
    tasks.push(...tell.takeRecords().map(({ duration }) => duration))
    return Math.max(0, ...tasks.splice(0))
  }
  const toldAt = new Map<string, number[]>()
  const stop = new AbortController()
  const onReading: ChatListener['onReading'] = (_, change) => {
    for (const line of change.lines) toldAt.set(line.id, [...(toldAt.get(line.id) ?? []), performance.now()])
  }
  const options = { now: () => Date.now(), signal: stop.signal, slowRescanMs: 2_500 }
  const ours = timeOurs(() => {
    if (watched) observeChat(profile(), document, { onReading }, options)
  })
  await wait(3_200)
  const first = await longest()
  performance.mark('end of first')
  const ownFirst = ours.take()

  const putAt = new Map<string, number>()
  for (let n = 0; n < BURST; n += 1) {
    const id = HISTORY + n
    putAt.set(`m${id}`, performance.now())
    flow.insertAdjacentHTML('beforeend', turn(id, '新消息'))
    flow.scrollTop = flow.scrollHeight
    await wait(10)
  }
  const burst = await longest()
  performance.mark('end of burst')
  const ownBurst = ours.take()
  const waits = [...putAt].flatMap(([id, at]) => (toldAt.get(id) ?? []).slice(0, 1).map((told) => told - at))
  waits.sort((a, b) => a - b)
  const twice = [...putAt.keys()].filter((id) => (toldAt.get(id)?.length ?? 0) > 1).length

  for (let top = 0; top < 60; top += 1) {
    flow.innerHTML = Array.from({ length: RECYCLED }, (_, n) => turn(HISTORY - top * 20 + n, '历史消息')).join('')
    await wait(16)
  }
  const scroll = await longest()
  performance.mark('end of scroll')
  const ownScroll = ours.take()

  for (let n = 1; n <= 5; n += 1) {
    document.querySelector('.row.on')?.classList.remove('on')
    document.querySelectorAll('.row')[n]?.classList.add('on')
    document.querySelector('.title')!.textContent = `客${n}`
    flow.innerHTML = Array.from({ length: 500 }, (_, m) => turn(n * 100_000 + m, `客${n}的消息`)).join('')
    await wait(700)
  }
  const switching = await longest()
  performance.mark('end of switching')
  const ownSwitching = ours.take()
  stop.abort()
  tell.disconnect()
  ours.restore()
  return {
    ours: { first: ownFirst, burst: ownBurst, scroll: ownScroll, switching: ownSwitching },
    longest: { first, burst, scroll, switching },
    told: { median: waits[Math.floor(waits.length / 2)] ?? Number.NaN, worst: waits.at(-1) ?? Number.NaN },
    burst: { told: waits.length, twice },
  }
}
