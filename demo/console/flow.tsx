import { useEffect, useRef } from 'react'
import { findProduct } from '../chats/catalogue.ts'
import type { Chat, ChatLine } from '../chats/model.ts'
import css from './flow.module.css'
import { spokenTime } from './spoken.ts'

const statusWords = { sending: '发送中', sent: '未读', read: '已读' } as const

/** The open chat's lines, newest at the bottom. */
export function Flow({ chat }: { readonly chat: Chat }) {
  const end = useRef<HTMLLIElement>(null)
  const lastKey = chat.lines.at(-1)?.key
  useEffect(() => {
    if (lastKey !== undefined) end.current?.scrollIntoView({ block: 'end' })
  }, [lastKey])
  return (
    <ol className={css['flow']} data-desk="flow">
      {chat.lines.map((line) =>
        line.from === 'system' ? (
          <SystemLine line={line} key={line.key} />
        ) : (
          <SpokenLine line={line} name={chat.customer.name} key={line.key} />
        ),
      )}
      <li ref={end} className={css['end']} />
    </ol>
  )
}

function SystemLine({ line }: { readonly line: ChatLine }) {
  return (
    <li className={css['tip']} data-mid={line.id} data-from="system">
      <span data-part="text">
        {line.text}
        {line.productId !== undefined && <ProductCard id={line.productId} />}
      </span>
    </li>
  )
}

function SpokenLine({ line, name }: { readonly line: ChatLine; readonly name: string }) {
  const own = line.from !== 'buyer'
  return (
    <li
      className={own ? css['own'] : css['theirs']}
      data-from={own ? 'agent' : 'buyer'}
      {...(line.id === '' ? {} : { 'data-mid': line.id })}
      {...(line.from === 'robot' ? { 'data-robot': '' } : {})}
    >
      <span className={css['face']} aria-hidden="true">
        {own ? (line.from === 'robot' ? '机' : '悦') : name.slice(0, 1).toUpperCase()}
      </span>
      <div className={css['body']}>
        <p className={css['meta']}>
          {own ? (line.from === 'robot' ? '机器人' : '客服小悦') : name}
          <time data-part="time" dateTime={new Date(line.at).toISOString()}>
            {spokenTime(line.at)}
          </time>
        </p>
        {line.productId !== undefined && <ProductCard id={line.productId} />}
        {line.picture !== undefined && (
          <span className={css['picture']} role="img" aria-label="图片">
            {line.picture}
          </span>
        )}
        <pre className={css['bubble']} data-part="text">
          {line.text}
        </pre>
        {line.from === 'robot' && <small className={css['auto']}>此消息由机器人自动回复</small>}
        {line.status !== undefined && (
          <small className={css['status']} data-state={line.status}>
            {statusWords[line.status]}
          </small>
        )}
      </div>
    </li>
  )
}

function ProductCard({ id }: { readonly id: string }) {
  const product = findProduct(id)
  if (product === undefined) return null
  return (
    <span className={css['card']}>
      <i data-shop={product.shop} aria-hidden="true" />
      <span>
        <b>{product.name}</b>
        <span className={css['price']}>¥{product.price}</span>
        <small>
          {product.id} · 库存 {product.stock}
        </small>
      </span>
    </span>
  )
}
