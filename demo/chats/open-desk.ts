import { Desk } from './desk.ts'
import { pickScripts } from './scripts/index.ts'

const TICK_MS = 50

/**
 * The desk a page's address asks for: `?shop=` one shop (`apparel`, the default, `digital`, `fresh`) or `all`; `?script=` names of scripts by comma, `day` (all, the default) or `quiet` (chats
 * stand there, nobody writes); `?speed=` how fast scripts play; `?seed=`; `?gap=` seconds between arrivals; `?clock=` an
 * ISO time at which the page's clock begins; `?late=1` own lines get their id late.
 */
export function openDesk(page: Window): Desk {
  const query = new URLSearchParams(page.location.search)
  const began = page.performance.now()
  const clock = Date.parse(query.get('clock') ?? '')
  const startsAt = Number.isNaN(clock) ? Date.now() : clock
  const desk = new Desk({
    scripts: pickScripts({ script: query.get('script') ?? 'day', shop: shopOf(page) }),
    gapSeconds: positive(query.get('gap'), 14),
    seed: positive(query.get('seed'), 7),
    speed: positive(query.get('speed'), 1),
    now: () => Math.round(startsAt + page.performance.now() - began),
    lateIds: query.get('late') === '1',
  })
  page.setInterval(() => desk.tick(), TICK_MS)
  return desk
}

/** The shop a page's address asks for. */
export function shopOf(page: Window): string {
  return new URLSearchParams(page.location.search).get('shop') ?? 'apparel'
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text)
  return text === null || !Number.isFinite(value) || value <= 0 ? otherwise : value
}
