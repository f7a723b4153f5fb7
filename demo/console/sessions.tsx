import { shops } from '../chats/catalogue.ts'
import type { Chat, DeskState } from '../chats/model.ts'
import css from './sessions.module.css'
import { spokenDuration } from './spoken.ts'

/** The list of chats: who, which shop, the last words, how many unread, how long they wait. */
export function Sessions({ state, onOpen }: { readonly state: DeskState; readonly onOpen: (id: string) => void }) {
  return (
    <aside className={css['column']} data-desk="sessions">
      <div className={css['search']}>
        <input type="search" placeholder="搜索买家昵称 / 订单号" aria-label="搜索买家" />
      </div>
      <div className={css['tabs']}>
        <span data-on="true">当前会话</span>
        <span>最近联系</span>
        <span>团队</span>
      </div>
      <ul className={css['list']}>
        {state.chats.map((chat) => (
          <li key={chat.customer.id}>
            <Row chat={chat} now={state.now} open={chat.customer.id === state.activeId} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

interface RowProps {
  readonly chat: Chat
  readonly now: number
  readonly open: boolean
  readonly onOpen: (id: string) => void
}

function Row({ chat, now, open, onOpen }: RowProps) {
  const { customer, unread, waitingSince } = chat
  const last = chat.lines.findLast((line) => line.from !== 'system')
  const waitedS = waitingSince === undefined ? 0 : Math.max(0, Math.round((now - waitingSince) / 1000))
  return (
    <button
      type="button"
      className={css['row']}
      data-sid={customer.id}
      aria-current={open ? 'true' : undefined}
      onClick={() => onOpen(customer.id)}
    >
      <span className={css['face']} data-shop={chat.shop} aria-hidden="true">
        {customer.name.slice(0, 1).toUpperCase()}
        {unread > 0 && (
          <em className={css['badge']} data-part="unread">
            {unread > 99 ? '99+' : unread}
          </em>
        )}
      </span>
      <span className={css['words']}>
        <span className={css['line']}>
          <b data-part="nick">{customer.name}</b>
          <span className={css['shop']}>{shops[chat.shop].name}</span>
        </span>
        <span className={css['line']}>
          <span className={css['preview']}>{last?.text ?? ''}</span>
          {waitingSince !== undefined && (
            <span className={css['wait']} data-part="wait" data-late={waitedS > 60}>
              {spokenDuration(waitedS)}
            </span>
          )}
        </span>
      </span>
    </button>
  )
}
