import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { useNow } from '../primitives/use-now.ts'
import { clockText, useWords } from '../words/index.ts'
import styles from './after-sale.module.css'
import { KeyedButton } from './keyed.tsx'
import { OpenDispute } from './open-dispute.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { ComplaintOffer } from './panel-view.ts'
import { SlotFields } from './slot-fields.tsx'
import { SlottedText } from './slotted-text.tsx'
import { useSlotValues } from './use-slot-values.ts'

/**
 * A complaint's way out: a sentence that soothes, one step, within the minute. What the shop has not written into the
 * step is filled in here; the coupon can be left out.
 */
export function ComplaintPath(props: {
  readonly complaint: ComplaintOffer
  readonly hasCase: boolean
  /** Promised in this chat so far, CNY. */
  readonly promisedCny: number
  readonly actions: PanelActions
}) {
  const { complaint, hasCase, promisedCny, actions } = props
  const { words } = useWords()
  const { reply } = complaint
  const { values, setValues, fill, open, filled } = useSlotValues(reply)
  const text = words.afterSale.path
  return (
    <section className={styles['box']} aria-label={text.title}>
      <h3 className={styles['head']}>
        <span>
          {text.title} · {text.kind[complaint.kind]}
        </span>
        <Minute answerBy={complaint.answerBy} />
      </h3>
      <p>{complaint.soothe}</p>
      <p>
        <SlottedText text={fill(complaint.step)} open={open} />
      </p>
      <Coupon complaint={complaint} onOffer={actions.offerCoupon} />
      {complaint.needsSupervisor ? <p className={styles['late']}>{text.needsSupervisor}</p> : null}
      {reply.openSlots.length === 0 ? null : (
        <>
          <SlotFields
            slots={reply.openSlots}
            choices={{}}
            values={values}
            onChange={setValues}
            missing={open.length > 0}
          />
          {open.length > 0 ? <p className={styles['hint']}>{text.slots}</p> : null}
        </>
      )}
      <Acts reply={filled} actions={actions} />
      <OpenDispute promisedCny={promisedCny} hasCase={hasCase} onOpen={actions.openDispute} />
    </section>
  )
}

/** The minute in which a complaint is answered. */
function Minute({ answerBy }: Pick<ComplaintOffer, 'answerBy'>) {
  const { words } = useWords()
  const left = answerBy - useNow(true)
  const text = words.afterSale.path
  return (
    <span className={left < 0 ? styles['late'] : styles['clock']}>
      {left < 0 ? text.late(clockText(-left)) : text.left(clockText(left))}
    </span>
  )
}

function Coupon(props: { readonly complaint: ComplaintOffer; readonly onOffer: PanelActions['offerCoupon'] }) {
  const { complaint, onOffer } = props
  const { words, format } = useWords()
  const { couponText, withCoupon, couponPromised, compensationCny, limitCny } = complaint
  if (couponText === '') return null
  const text = words.afterSale.path
  return (
    <label className={styles['coupon']}>
      <input type="checkbox" checked={withCoupon} onChange={(event) => onOffer(event.target.checked)} />
      <span>
        {couponText} <small>{text.within(format.money(compensationCny), format.money(limitCny))}</small>
        {couponPromised ? <small>{text.alreadyPromised}</small> : null}
      </span>
    </label>
  )
}

function Acts({ reply, actions }: Pick<ComplaintOffer, 'reply'> & { readonly actions: PanelActions }) {
  const { words } = useWords()
  const [copied, setCopied] = useState('')
  const text = words.afterSale.path
  return (
    <div className={styles['acts']}>
      <KeyedButton
        action="insert-way"
        look="main"
        disabled={reply.openSlots.length > 0}
        onClick={() => actions.insert(reply)}
      >
        {text.insert}
      </KeyedButton>
      <Button
        onClick={() => {
          void actions.copyText(reply.text).then((there) => setCopied(there ? text.copied : text.notCopied))
        }}
      >
        {words.panel.replies.copy}
      </Button>
      <Button look="quiet" onClick={() => actions.openOptions('shops')}>
        {text.edit}
      </Button>
      <span role="status" className={styles['told']}>
        {copied}
      </span>
    </div>
  )
}
