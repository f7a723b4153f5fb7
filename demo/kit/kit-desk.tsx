import {
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Sidebar,
} from '@chatscope/chat-ui-kit-react'
import { useSyncExternalStore } from 'react'
import { findProduct, shops } from '../chats/catalogue.ts'
import type { Desk } from '../chats/desk.ts'
import type { Chat, ChatLine } from '../chats/model.ts'
import { KitOrder } from './kit-order.tsx'

/** A console put together from a published chat kit, as small teams do: the kit decides how Enter and drafts behave. */
export function KitDesk({ desk, onDraft }: { readonly desk: Desk; readonly onDraft: (text: string) => void }) {
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot)
  const chat = state.chats.find((item) => item.customer.id === state.activeId)
  return (
    <MainContainer className="kit-frame">
      <Sidebar position="left" scrollable={false}>
        <ConversationList key={state.mount}>
          {state.chats.map((item) => (
            <Conversation
              key={item.customer.id}
              data-sid={item.customer.id}
              name={item.customer.name}
              info={item.lines.at(-1)?.text ?? ''}
              unreadCnt={item.unread}
              active={item.customer.id === state.activeId}
              onClick={() => {
                onDraft('')
                desk.open(item.customer.id)
              }}
            />
          ))}
        </ConversationList>
      </Sidebar>
      {chat !== undefined && (
        <ChatContainer key={state.mount}>
          <ConversationHeader data-uid={chat.customer.id}>
            <ConversationHeader.Content
              userName={chat.customer.name}
              info={<span className="kit-shop">{shops[chat.shop].name}</span>}
            />
          </ConversationHeader>
          <MessageList>{chat.lines.map((line) => lineElement(line, chat))}</MessageList>
          <MessageInput
            placeholder="输入回复，Enter 发送"
            attachButton={false}
            onChange={(_html, _text, innerText) => {
              onDraft(innerText)
            }}
            onSend={(_html, _text, innerText) => {
              if (desk.send(chat.customer.id, innerText)) onDraft('')
            }}
          />
        </ChatContainer>
      )}
      <Sidebar position="right">
        <KitOrder order={chat?.order} />
        {(chat?.productIds ?? []).map((id) => (
          <p className="kit-product" key={id}>
            {findProduct(id)?.name} · ¥{findProduct(id)?.price}
          </p>
        ))}
      </Sidebar>
    </MainContainer>
  )
}

/** The kit sorts its children by component, so a line is an element of the kit itself, not one of ours. */
function lineElement(line: ChatLine, chat: Chat) {
  if (line.from === 'system') {
    return <MessageSeparator key={line.key} data-mid={line.id} content={line.text} />
  }
  const own = line.from !== 'buyer'
  return (
    <Message
      key={line.key}
      data-mid={line.id}
      {...(line.from === 'robot' ? { 'data-robot': 'true' } : {})}
      model={{
        type: 'text',
        message: line.text,
        sender: own ? '客服小悦' : chat.customer.name,
        direction: own ? 'outgoing' : 'incoming',
        position: 'single',
      }}
    >
      <Message.Footer sentTime={new Date(line.at).toTimeString().slice(0, 8)} />
    </Message>
  )
}
