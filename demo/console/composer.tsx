import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import css from './composer.module.css'

interface ComposerProps {
  readonly name: string
  readonly initial: string
  readonly onDraft: (text: string) => void
  /** False: not sent, the draft stays. */
  readonly onSend: (text: string) => boolean
}

/** A picture pasted into the draft. */
interface Picture {
  readonly name: string
  readonly address: string
}

const MAX_LENGTH = 500

/** Where the agent types. Enter sends, Shift+Enter breaks the line; the draft is the app's state, not the DOM's. */
export function Composer({ name, initial, onDraft, onSend }: ComposerProps) {
  const [draft, setDraft] = useState(initial)
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  const change = (text: string) => {
    setDraft(text)
    onDraft(text)
  }
  const send = () => {
    if (!onSend(draft)) return
    change('')
    setPictures([])
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files].filter((file) => file.type.startsWith('image/'))
    if (pasted.length === 0) return
    event.preventDefault()
    setPictures([...pictures, ...pasted.map((file) => ({ name: file.name, address: URL.createObjectURL(file) }))])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    send()
  }
  return (
    <section className={css['box']} data-desk="reply">
      <div className={css['tools']}>
        {['表情', '图片', '商品', '订单', '优惠券', '快捷短语'].map((tool) => (
          <button type="button" key={tool}>
            {tool}
          </button>
        ))}
        <span>
          {draft.length}/{MAX_LENGTH}
        </span>
      </div>
      <textarea
        value={draft}
        maxLength={MAX_LENGTH}
        placeholder={`发送给 ${name}，使用 Enter 发送消息`}
        aria-label="回复内容"
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {pictures.length > 0 && (
        <div className={css['pictures']} data-desk="pictures">
          {pictures.map(({ name: file, address }) => (
            <img key={address} src={address} alt={file} />
          ))}
        </div>
      )}
      <div className={css['foot']}>
        <small>Enter 发送，Shift + Enter 换行</small>
        <div
          role="button"
          tabIndex={0}
          className={css['send']}
          data-desk="send"
          data-empty={draft.trim() === ''}
          onClick={send}
        >
          发送
        </div>
      </div>
    </section>
  )
}
