import { useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './customer-line.module.css'
import type { CustomerPast } from './panel-view.ts'

/**
 * What was promised to this customer and, as far as the chats show, not given yet. What was given beside the chats is
 * marked here, once.
 */
export function PastOfCustomer(props: { readonly past: CustomerPast; readonly onKept: (messageId: string) => void }) {
  const { past, onKept } = props
  const { words, format } = useWords()
  const [told, setTold] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const text = words.afterSale.past
  if (past.promises.length === 0 && told === '') return null
  return (
    <div ref={place} tabIndex={-1} className={styles['past']}>
      {past.promises.length === 0 ? null : (
        <ul className={styles['owed']} aria-label={text.promises}>
          {past.promises.map((one) => (
            <li key={one.id}>
              <span>
                <b>{text.promised(format.date(one.at))}</b> {one.text}
              </span>
              <button
                type="button"
                aria-label={text.keptNamed(one.text)}
                onClick={() => {
                  setTold(text.told)
                  // The line goes away under the focus.
                  place.current?.focus()
                  onKept(one.id)
                }}
              >
                {text.kept}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" className={styles['told']}>
        {told}
      </span>
    </div>
  )
}
