import type { Desk } from './desk.ts'
import type { DemoOrder, SentLine } from './model.ts'

/** What a test may ask the page, reachable only from the page's own world. */
export interface DemoHook {
  /** The buyer writes; returns the line's id. An id nobody has becomes a new chat. */
  say(customerId: string, text: string): string
  note(customerId: string, from: 'system' | 'robot', text: string): void
  /** What left through the page's own send, from its own state. */
  sent(): readonly SentLine[]
  active(): string | undefined
  open(customerId: string): void
  customers(): readonly { readonly id: string; readonly name: string; readonly unread: number }[]
  /** The texts of a chat, oldest first. */
  lines(customerId: string): readonly { readonly from: string; readonly text: string }[]
  order(customerId: string): DemoOrder | undefined
  setOrder(customerId: string, order: DemoOrder | undefined): void
  /** What stands in the composer by the page's own state. */
  draft(): string
  remount(): void
  pause(paused: boolean): void
}

declare global {
  interface Window {
    demo: DemoHook
  }
}

/** Hangs the hook on the page's window. `draft` reads the composer's state as the page holds it. */
export function installDemoHook(page: Window, desk: Desk, draft: () => string): void {
  const chats = () => desk.snapshot().chats
  const find = (customerId: string) => chats().find((chat) => chat.customer.id === customerId)
  page.demo = {
    say: (customerId, text) => desk.say(customerId, text),
    note: (customerId, from, text) => desk.note(customerId, from, text),
    sent: () => desk.sent(),
    active: () => desk.snapshot().activeId,
    open: (customerId) => desk.open(customerId),
    customers: () => chats().map(({ customer, unread }) => ({ id: customer.id, name: customer.name, unread })),
    lines: (customerId) => (find(customerId)?.lines ?? []).map(({ from, text }) => ({ from, text })),
    order: (customerId) => find(customerId)?.order,
    setOrder: (customerId, order) => desk.setOrder(customerId, order),
    draft,
    remount: () => desk.remount(),
    pause: (paused) => desk.pause(paused),
  }
}
