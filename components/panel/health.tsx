import { Popover } from '@base-ui/react/popover'
import { Button } from '../primitives/button.tsx'
import { useCopy } from '../primitives/use-copy.ts'
import { useWords } from '../words/index.ts'
import { healthReport } from './health-report.ts'
import styles from './health.module.css'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/** How much of the page is seen, and per part on asking, with a report that can be copied to whoever mends profiles. */
export function HealthButton(props: {
  readonly console: NonNullable<PanelView['console']>
  readonly onTeach: PanelActions['teach']
}) {
  const { console: seen, onTeach } = props
  const { words, format } = useWords()
  const { state, copy } = useCopy()
  const header = words.panel.header
  const named = seen.health.filter((one) => one.state !== 'absent')
  const good = named.filter((one) => one.state === 'sees').length
  const blind = good < named.length
  return (
    <Popover.Root>
      <Popover.Trigger
        className={`${styles['trigger']} ${blind ? styles['blind'] : ''}`}
        aria-label={header.seesLabel(good, named.length)}
      >
        <span className={styles['dot']} aria-hidden="true" />
        {header.sees(good, named.length)}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles['place']} side="bottom" align="start" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{header.healthTitle}</Popover.Title>
            <ul className={styles['parts']}>
              {seen.health.map((one) => (
                <li
                  key={one.part}
                  className={`${styles['part']} ${styles[one.changedAt === undefined ? one.state : 'changed']}`}
                >
                  <span className={styles['dot']} aria-hidden="true" />
                  <span>{header.part[one.part]}</span>
                  <span className={styles['state']}>
                    {header.state[one.changedAt === undefined ? one.state : 'changed']}
                    {one.state === 'blind' ? ` · ${header.since(format.time(one.since))}` : ''}
                    {one.changedAt === undefined ? '' : ` · ${header.since(format.time(one.changedAt))}`}
                  </span>
                  {one.state === 'blind' ? (
                    <span className={styles['lost']}>
                      {header.lost[one.part]}
                      <Button look="quiet" onClick={() => onTeach(one.part)}>
                        {words.teaching.offer.repair(header.part[one.part])}
                      </Button>
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
            <p className={styles['hint']}>{header.reportHint}</p>
            <Button onClick={() => copy(healthReport(seen))}>
              {state === 'copied' ? header.reportCopied : header.copyReport}
            </Button>
            <Button look="quiet" onClick={() => onTeach(null)}>
              {words.teaching.offer.edit}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
