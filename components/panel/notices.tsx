import { Button } from '../primitives/button.tsx'
import { useWords, type Words } from '../words/index.ts'
import styles from './notices.module.css'
import type { PanelActions } from './panel-actions.ts'
import type { PanelNotice, PanelView } from './panel-view.ts'

/**
 * What is not as it should be: what happened, what was kept, what to do. Calm; only lost saving is red. Stands below the
 * chat, so that nothing an agent is about to press moves when it comes.
 */
export function Notices({ view, actions }: { readonly view: PanelView; readonly actions: PanelActions }) {
  const { words } = useWords()
  const text = words.states
  return (
    <div role="status" className={styles['notices']}>
      {view.notices.map((notice) => (
        <section
          key={notice.code}
          className={`${styles['notice']} ${notice.code === 'disk-full' ? styles['costly'] : ''}`}
          aria-label={text.notice[notice.code].title}
        >
          <b>{text.notice[notice.code].title}</b>
          <p>{noticeText(text, notice)}</p>
          <div className={styles['acts']}>
            <Button onClick={() => actions.settleNotice(notice, 'act')}>{text.notice[notice.code].act}</Button>
            {DISMISSIBLE.has(notice.code) ? (
              <Button look="quiet" onClick={() => actions.settleNotice(notice, 'dismiss')}>
                {text.dismiss}
              </Button>
            ) : null}
          </div>
        </section>
      ))}
    </div>
  )
}

/** A notice whose one button already puts it away, or whose trouble goes on, offers no second way to close it. */
const DISMISSIBLE: ReadonlySet<PanelNotice['code']> = new Set(['misfit', 'denied', 'journal-mended', 'failed'])

function noticeText(text: Words['states'], notice: PanelNotice): string {
  return text.notice[notice.code].text(notice.detail ?? '')
}
