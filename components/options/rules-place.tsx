import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { packOf } from '@/lib/core/compliance/index.ts'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords, type Words } from '../words/index.ts'
import type { OptionsActions, OptionsView, RuleItem, ShopItem } from './options-view.ts'
import styles from './options.module.css'
import { RuleForm } from './rule-form.tsx'
import { RuleImport } from './rule-import.tsx'
import { RulePacks, rulesAt, withRule } from './rule-packs.tsx'
import { RuleProposals } from './rule-proposals.tsx'

/** Not one shop: what the house holds everywhere. */
const EVERY_SHOP = ''

const LEVEL_LOOK = { block: 'block', warn: 'warnLevel', hint: 'hintLevel' } as const

/** Height of a row of two lines, px. */
const TWO_LINES = 50

/** Phrases not to say: built-in ones to switch, own ones to write. */
export function RulesPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words, format } = useWords()
  const text = words.options.rules
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  const [importing, setImporting] = useState(false)
  const wanted = useDeferredValue(query)
  const [shopId, setShopId] = useState(EVERY_SHOP)
  const shop = view.shops.find(({ id }) => id === shopId)
  const found = useMemo(() => findRules(rulesAt(view.rules, shop), wanted), [view.rules, shop, wanted])
  const switchRule = useCallback(
    (id: string, on: boolean): void => {
      if (shop === undefined) return actions.switchRule(id, on)
      actions.change({ shops: view.shops.map((one) => (one.id === shop.id ? withRule(shop, id, on) : one)) })
    },
    [actions, shop, view.shops],
  )
  const columns = useColumns(actions, switchRule, shop)
  return (
    <>
      <PlaceHead title={words.options.place.rules} hint={words.options.hint.rules}>
        <Button onClick={actions.exportRules}>{text.bulk.export}</Button>
        <Button onClick={() => setImporting(true)}>{text.bulk.open}</Button>
        <Button look="main" onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      </PlaceHead>
      <RuleProposals rules={view.rules} actions={actions} />
      {shop === undefined ? null : <RulePacks shop={shop} view={view} actions={actions} />}
      <div className={styles['bar']}>
        <TextField kind="search" label={text.search} value={query} onChange={setQuery} />
        <ChoiceField
          label={text.packs.shop}
          value={shopId}
          choices={[
            { value: EVERY_SHOP, label: text.packs.everyShop },
            ...view.shops.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setShopId}
        />
        <p className={styles['count']} role="status">
          {words.shared.rows(format.count(found.length))}
        </p>
      </div>
      <DataTable
        label={words.options.place.rules}
        rows={found}
        columns={columns}
        rowId={(item) => item.rule.id}
        empty={text.none}
        rowHeight={TWO_LINES}
        minWidth="46rem"
      />
      {importing ? <RuleImport actions={actions} onClose={() => setImporting(false)} /> : null}
      {adding ? (
        <RuleForm
          onClose={() => setAdding(false)}
          onTry={actions.tryRules}
          onSave={(rule) => {
            actions.saveRule(rule)
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}

/** Two lines of a cell; what does not fit is told by the pointer. */
function TwoLines({
  upper = '',
  lower = '',
}: {
  readonly upper?: string | undefined
  readonly lower?: string | undefined
}) {
  return (
    <span className={styles['twoLines']} title={`${upper}\n${lower}`.trim()}>
      <span>{upper}</span>
      <span>{lower}</span>
    </span>
  )
}

function findRules(rules: readonly RuleItem[], query: string): readonly RuleItem[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return rules
  return rules.filter(({ rule }) =>
    [rule.phrase, rule.category, rule.reason ?? '', ...(rule.aliases ?? [])].join('\n').toLowerCase().includes(wanted),
  )
}

/** A share as whole per cent; nothing to share is 0. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100))

/** Why a rule stands and what to say instead; where it comes from. */
function whyColumns(text: Words['options']['rules']): readonly DataColumn<RuleItem>[] {
  return [
    {
      id: 'reason',
      header: `${text.column.reason} · ${text.column.replacement}`,
      value: ({ rule }) => rule.reason ?? '',
      cell: ({ rule }) => <TwoLines upper={rule.reason} lower={rule.replacement} />,
    },
    {
      id: 'basis',
      header: text.column.basis,
      width: '8.5rem',
      value: ({ rule, own }) =>
        rule.basis === undefined ? (own ? text.own : text.builtIn) : `${rule.basis.source} ${rule.basis.date}`,
      cell: ({ rule, own }) => (
        <TwoLines upper={rule.basis?.source ?? (own ? text.own : text.builtIn)} lower={rule.basis?.date} />
      ),
    },
  ]
}

function useColumns(
  actions: OptionsActions,
  switchRule: (id: string, on: boolean) => void,
  shop: ShopItem | undefined,
): readonly DataColumn<RuleItem>[] {
  const { words } = useWords()
  return useMemo(() => {
    const text = words.options.rules
    return [
      {
        id: 'level',
        header: text.column.level,
        width: '3.75rem',
        value: ({ rule }) => ({ block: 0, warn: 1, hint: 2 })[rule.level],
        cell: ({ rule }) => (
          <span className={`${styles['level']} ${styles[LEVEL_LOOK[rule.level]]}`}>
            {words.shared.level[rule.level]}
          </span>
        ),
      },
      { id: 'phrase', header: text.column.phrase, width: '14%', value: ({ rule }) => rule.phrase },
      { id: 'category', header: text.column.category, width: '6rem', value: ({ rule }) => rule.category },
      ...whyColumns(text),
      {
        id: 'figures',
        header: text.column.figures,
        width: '8rem',
        value: ({ figures }) => figures?.raised ?? 0,
        cell: ({ figures }) =>
          figures === undefined ? null : (
            <span className={styles['wrapped']}>
              {text.figures(
                figures.raised,
                share(figures.overridden, figures.held),
                share(figures.dismissed, figures.raised),
              )}
            </span>
          ),
      },
      {
        id: 'on',
        header: text.column.on,
        width: '5rem',
        value: ({ on }) => (on ? 1 : 0),
        cell: ({ rule, on, own }) => (
          <span className={styles['check']}>
            <input
              type="checkbox"
              checked={on}
              disabled={shop?.rulePacksOff.includes(packOf({ ...rule, builtIn: !own })) === true}
              aria-label={text.switch(rule.phrase)}
              onChange={(event) => switchRule(rule.id, event.target.checked)}
            />
            {own && shop === undefined ? (
              <Button look="quiet" aria-label={text.remove(rule.phrase)} onClick={() => actions.removeRule(rule.id)}>
                {words.shared.remove}
              </Button>
            ) : null}
          </span>
        ),
      },
    ]
  }, [actions, switchRule, shop, words])
}
