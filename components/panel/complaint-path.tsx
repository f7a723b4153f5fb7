import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { useNow } from '../primitives/use-now.ts'
import { clockText, useWords } from '../words/index.ts'
import styles from './after-sale.module.css'
import { KeyedButton } from './keyed.tsx'
import { OpenDispute } from './open-dispute.tsx'
import type { ComplaintOffer, PanelActions } from './panel-view.ts'

/** A complaint's way out: a sentence that soothes, one step, within the minute; the coupon can be left out. */
export function ComplaintPath(props: { readonly complaint: ComplaintOffer; readonly actions: PanelActions }) {
  const { complaint, actions } = props
  const { words, format } = useWords()
  const [withCoupon, setWithCoupon] = useState(true)
  const now = useNow(true)
  const text = words.afterSale.path
  const left = complaint.answerBy - now
  const { reply, couponText } = complaint
  const bare = reply.text.endsWith(couponText)
    ? reply.text.slice(0, reply.text.length - couponText.length).trim()
    : reply.text
  const chosen = withCoupon || couponText === '' ? reply : { ...reply, text: bare }
  return (
    <section className={styles['box']} aria-label={text.title}>
      <h3 className={styles['head']}>
        {text.title} · {text.kind[complaint.kind]}
        <span className={left < 0 ? styles['late'] : styles['clock']}>
          {left < 0 ? text.late(clockText(-left)) : text.left(clockText(left))}
        </span>
      </h3>
      <p>{complaint.soothe}</p>
      <p>{complaint.step}</p>
      {couponText === '' ? null : (
        <label className={styles['coupon']}>
          <input
            type="checkbox"
            checked={withCoupon}
            onChange={(event) => {
              setWithCoupon(event.target.checked)
            }}
          />
          <span>
            {couponText}{' '}
            <small>{text.within(format.money(complaint.compensationCny), format.money(complaint.limitCny))}</small>
          </span>
        </label>
      )}
      {complaint.needsSupervisor ? <p className={styles['late']}>{text.needsSupervisor}</p> : null}
      {reply.openSlots.length > 0 ? <p className={styles['clock']}>{text.slots(reply.openSlots.join('、'))}</p> : null}
      <div className={styles['acts']}>
        <KeyedButton
          action="insert-way"
          look="main"
          disabled={reply.openSlots.length > 0}
          onClick={() => {
            actions.insert(chosen)
          }}
        >
          {text.insert}
        </KeyedButton>
        <Button onClick={() => void actions.copyText(chosen.text)}>{words.panel.replies.copy}</Button>
        <Button look="quiet" onClick={() => actions.openOptions('shops')}>
          {text.edit}
        </Button>
        <OpenDispute promisedCny={complaint.compensationCny} onOpen={actions.openDispute} />
      </div>
    </section>
  )
}
