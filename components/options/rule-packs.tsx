import { holdsAt, packOf, RULE_PACKS } from '@/lib/core/compliance/index.ts'
import { useWords } from '../words/index.ts'
import type { OptionsActions, OptionsView, RuleItem, ShopItem } from './options-view.ts'
import styles from './options.module.css'

/** What the house holds for every shop, as one shop has it. */
export function rulesAt(rules: readonly RuleItem[], shop: ShopItem | undefined): readonly RuleItem[] {
  if (shop === undefined) return rules
  return rules.map((item) => ({ ...item, on: item.on && holdsAt(shop, item.rule) }))
}

/** The shop with one rule switched: a single rule can be on only where its pack is. */
export function withRule(shop: ShopItem, ruleId: string, on: boolean): ShopItem {
  const others = shop.rulesOff.filter((id) => id !== ruleId)
  return { ...shop, rulesOff: on ? others : [...others, ruleId] }
}

function withPack(shop: ShopItem, pack: string, on: boolean): ShopItem {
  const others = shop.rulePacksOff.filter((one) => one !== pack)
  return { ...shop, rulePacksOff: on ? others : [...others, pack] }
}

/** Packs of one shop to switch, each with how many of its rules hold there. */
export function RulePacks(props: {
  readonly shop: ShopItem
  readonly view: OptionsView
  readonly actions: OptionsActions
}) {
  const { shop, view, actions } = props
  const { words, format } = useWords()
  const text = words.options.rules.packs
  const packs = RULE_PACKS.flatMap((pack) => {
    const rules = view.rules.filter((item) => packOf({ ...item.rule, builtIn: !item.own }) === pack)
    return rules.length === 0 ? [] : [{ pack, count: rules.length }]
  })
  return (
    <section
      className={`${styles['card']} ${styles['ofShop']}`}
      style={{ '--shop': shop.colour }}
      aria-label={text.title(shop.name)}
    >
      <h2>{text.title(shop.name)}</h2>
      <p className={styles['count']}>{text.hint}</p>
      <ul className={styles['packs']}>
        {packs.map(({ pack, count }) => (
          <li key={pack}>
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={!shop.rulePacksOff.includes(pack)}
                onChange={(event) => {
                  const next = withPack(shop, pack, event.target.checked)
                  actions.change({ shops: view.shops.map((one) => (one.id === shop.id ? next : one)) })
                }}
              />
              {pack} <small>{words.shared.rows(format.count(count))}</small>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
