import { useState } from 'react'
import { ServiceHours, type ShopItem } from '../options/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { StepFeet } from './step-feet.tsx'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** What the folded step says: days and hours, or that there are several stretches. */
export function hoursSummary(windows: ShopItem['windows'], words: Words): string {
  const text = words.welcome.hours
  const [only, ...others] = windows
  if (only === undefined || others.length > 0) return text.several
  return text.summary(only.from, only.to, only.days.length === 7 ? text.everyDay : text.days(only.days.length))
}

/** When the shop answers; the limits follow. */
export function HoursStep(props: {
  readonly view: WelcomeView
  readonly actions: WelcomeActions
  readonly onLeave: (asDone: boolean) => void
}) {
  const { view, actions, onLeave } = props
  const { words } = useWords()
  const text = words.welcome.hours
  const shop = view.shops.find((one) => one.id === view.defaultShopId)
  const [windows, setWindows] = useState(shop?.windows ?? [])
  return (
    <>
      {shop === undefined ? null : (
        <p className={styles['hint']}>{text.hint(shop.targets.inHours, shop.targets.offHours)}</p>
      )}
      <ServiceHours windows={windows} onChange={setWindows} />
      <StepFeet
        ready={
          windows.length > 0 && windows.every((one) => one.days.length > 0 && isClock(one.from) && isClock(one.to))
        }
        next={text.keep}
        onLeave={(asDone) => {
          if (asDone && shop !== undefined) {
            actions.change({ shops: view.shops.map((one) => (one.id === shop.id ? { ...one, windows } : one)) })
          }
          onLeave(asDone)
        }}
      />
    </>
  )
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}
