import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import styles from './modal.module.css'

/** A dialog: named by its title, focus kept inside and given back, Escape closes. Opens only when `open` says so. */
export interface ModalProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  /** `narrow` for a question, `wide` for a form or a table; `sheet` fills the panel. */
  readonly size?: 'narrow' | 'wide' | 'sheet'
  /** What gets the focus on opening; else the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly children: ReactNode
  /** Buttons, in reading order, the main one last. */
  readonly foot?: ReactNode
}

/** See {@link ModalProps}. */
export function Modal({ open, onClose, title, closeLabel, size = 'narrow', initialFocus, children, foot }: ModalProps) {
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['veil']} />
        <Dialog.Popup
          className={`${styles['popup']} ${styles[size]}`}
          {...(initialFocus === undefined ? {} : { initialFocus })}
        >
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <Dialog.Close className={styles['close']} aria-label={closeLabel}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className={styles['body']}>{children}</div>
          {foot === undefined ? null : <div className={styles['foot']}>{foot}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
