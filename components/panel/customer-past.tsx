import { useWords } from '../words/index.ts'
import styles from './customer-line.module.css'
import type { CustomerPast } from './panel-view.ts'

/** What was promised to this customer and, as far as the chats show, not given yet. */
export function PastOfCustomer({ past }: { readonly past: CustomerPast }) {
  const { words, format } = useWords()
  const text = words.afterSale.past
  if (past.promises.length === 0) return null
  return (
    <ul className={styles['owed']} aria-label={text.promises}>
      {past.promises.map((one) => (
        <li key={one.id}>
          <b>{text.promised(format.date(one.at))}</b> {one.text}
        </li>
      ))}
    </ul>
  )
}
