import { useEffect, useState, useSyncExternalStore } from 'react'
import { shops } from '../chats/catalogue.ts'
import type { Desk } from '../chats/desk.ts'
import type { ShopId } from '../chats/model.ts'
import { Composer } from './composer.tsx'
import { Flow } from './flow.tsx'
import { Sessions } from './sessions.tsx'
import { SideColumn } from './side-column.tsx'
import css from './workbench.module.css'

/** Real consoles show a moment of nothing between two chats. */
const SWITCH_MS = 90

/** The whole console: bar, list of chats, the open chat, what is known of the buyer. */
export function Workbench({ desk, drafts }: { readonly desk: Desk; readonly drafts: Map<string, string> }) {
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot)
  const chat = state.chats.find((item) => item.customer.id === state.activeId)
  const settled = useSettled(`${state.activeId}/${state.mount}`)
  const waiting = state.chats.filter((item) => item.waitingSince !== undefined).length
  return (
    <div className={css['frame']}>
      <TopBar shop={chat?.shop ?? state.chats[0]?.shop} waiting={waiting} open={state.chats.length} />
      <Rail />
      <Sessions state={state} onOpen={(id) => desk.open(id)} key={`list-${state.mount}`} />
      {chat === undefined || !settled ? (
        <main className={css['empty']}>{chat === undefined ? '您尚未选择联系人' : '加载中…'}</main>
      ) : (
        <main className={css['chat']} key={`chat-${state.mount}`}>
          <header className={css['peer']} data-desk="peer" data-uid={chat.customer.id}>
            <strong data-part="nick">{chat.customer.name}</strong>
            {(chat.customer.labels ?? []).map((label) => (
              <span className={css['label']} key={label}>
                {label}
              </span>
            ))}
            <span className={css['actions']}>
              <button type="button">转接</button>
              <button type="button">加备注</button>
              <button type="button">结束会话</button>
            </span>
          </header>
          <Flow chat={chat} />
          <Composer
            name={chat.customer.name}
            initial={drafts.get(chat.customer.id) ?? ''}
            onDraft={(text) => drafts.set(chat.customer.id, text)}
            onSend={(text) => desk.send(chat.customer.id, text)}
          />
        </main>
      )}
      <SideColumn chat={chat} key={`side-${state.mount}`} />
    </div>
  )
}

/** False for a moment after `key` changed. */
function useSettled(key: string): boolean {
  const [settledKey, setSettledKey] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettledKey(key), SWITCH_MS)
    return () => clearTimeout(timer)
  }, [key])
  return settledKey === key
}

interface TopBarProps {
  readonly shop: ShopId | undefined
  readonly waiting: number
  readonly open: number
}

function TopBar({ shop, waiting, open }: TopBarProps) {
  return (
    <header className={css['bar']}>
      <span className={css['brand']}>客服工作台</span>
      {shop !== undefined && (
        <span className={css['shop']} data-shop={shop} data-desk="shop">
          {shops[shop].name}
        </span>
      )}
      <span className={css['state']}>
        <i /> 在线
      </span>
      <span className={css['numbers']}>
        接待中 <b>{open}</b>
      </span>
      <span className={css['numbers']}>
        待回复 <b data-hot={waiting > 0}>{waiting}</b>
      </span>
      <span className={css['numbers']}>今日接待 {126 + open}</span>
      <span className={css['me']}>客服小悦</span>
    </header>
  )
}

function Rail() {
  return (
    <nav className={css['rail']} aria-label="功能">
      {['接待', '留言', '订单', '商品', '数据', '设置'].map((name, index) => (
        <button type="button" key={name} data-on={index === 0}>
          {name}
        </button>
      ))}
    </nav>
  )
}
