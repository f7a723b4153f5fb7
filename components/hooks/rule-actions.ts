import { formatRules, parseRuleLines, parseRuleRows, tryRules, TRIED_MESSAGES } from '@/lib/core/compliance/index.ts'
import { decodeText, readCells } from '@/lib/core/transfer/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import { eraseRules, putRules, readEvents, type RuleRow } from '@/lib/extension/storage/index.ts'
import type { OptionsActions, RuleItem } from '../options/index.ts'
import { downloadFile } from './download.ts'
import type { OptionsGround } from './options-ground.ts'

/** Sent messages older than this say little about how the shop talks now. */
const TRIED_DAYS = 90
const DAY_MS = 86_400_000
/** A rule file larger than this is none. */
const MOST_RULE_BYTES = 8 * 1024 * 1024

type RuleActionName =
  | 'saveRule'
  | 'saveRules'
  | 'switchRule'
  | 'removeRule'
  | 'tryRules'
  | 'readRuleFile'
  | 'exportRules'
  | 'settleProposal'

/** What a supervisor does with rules. */
export function ruleActions(ground: OptionsGround): Pick<OptionsActions, RuleActionName> {
  const { rules, words } = ground
  const text = words.options.rules
  const find = (id: string) => rules.find((item) => item.rule.id === id)
  const say = (ok: boolean, said: string, undo?: () => void): void =>
    ground.setDone({ text: ok ? said : words.shared.fault.failed, ...(ok && undo !== undefined ? { undo } : {}) })
  const put = async (rows: readonly Omit<RuleRow, 'shop' | 'updatedAt'>[]): Promise<boolean> => {
    const saved = await putRules(rows.map((row) => ({ shop: '', updatedAt: Date.now(), ...row })))
    await callWorker('house-changed', { what: 'rules' })
    return saved.ok
  }
  const erase = async (ids: readonly string[]): Promise<boolean> => {
    const erased = await eraseRules(ids)
    await callWorker('house-changed', { what: 'rules' })
    return erased.ok
  }
  return {
    saveRule: (rule) => {
      const id = rule.id === '' ? `own-${crypto.randomUUID()}` : rule.id
      void put([{ id, rule: { ...rule, id } }]).then((ok) => say(ok, text.saved(rule.phrase)))
    },
    saveRules: (wanted) => {
      const rows = wanted.map((rule) => ({ id: rule.id, rule }))
      const before = wanted.flatMap(({ id }) => (find(id) === undefined ? [] : [rowOf(find(id))])).flat()
      const undo = (): void => {
        const fresh = wanted.filter(({ id }) => find(id) === undefined).map(({ id }) => id)
        void erase(fresh).then(() => put(before))
      }
      void put(rows).then((ok) => say(ok, text.savedMany(wanted.length), undo))
    },
    switchRule: (id, on) => {
      const [row] = rowOf(find(id))
      if (row !== undefined) void put([{ ...row, off: !on }])
    },
    removeRule: (id) => {
      const item = find(id)
      if (item?.own !== true) return
      void erase([id]).then((ok) => say(ok, text.removed(item.rule.phrase), () => void put(rowOf(item))))
    },
    settleProposal: (id, phrase, agreed) => {
      const [row] = rowOf(find(id))
      if (row === undefined) return
      const proposed = (row.proposed ?? []).filter((one) => one !== phrase)
      const falseAlarms = agreed ? [...(row.falseAlarms ?? []), phrase] : (row.falseAlarms ?? [])
      void put([{ ...row, proposed, falseAlarms }])
    },
    tryRules: async (wanted) => {
      const sent = await readEvents({ kind: 'send-passed', fromAt: Date.now() - TRIED_DAYS * DAY_MS })
      const messages = sent
        .slice(-TRIED_MESSAGES)
        .flatMap((event) => (event.kind === 'send-passed' ? [{ id: event.id, text: event.data.text }] : []))
      return tryRules(wanted, messages)
    },
    readRuleFile: async (file) => {
      if (file.size > MOST_RULE_BYTES)
        return { rules: [], faults: [{ line: 0, text: file.name, fault: text.tooLarge }] }
      const bytes = new Uint8Array(await file.arrayBuffer())
      // Our own export is lines; a table keeps its cells by quotes instead.
      return file.name.endsWith('.txt') ? parseRuleLines(decodeText(bytes).text) : parseRuleRows(readCells(bytes))
    },
    exportRules: () => {
      const own = rules.filter((item) => item.own).map((item) => item.rule)
      void downloadFile('wenda-rules.txt', 'text/plain', ['\uFEFF', formatRules(own).replaceAll('\n', '\r\n')])
    },
  }
}

/** What is stored of a rule, without losing what agents said of it. */
function rowOf(item: RuleItem | undefined): Omit<RuleRow, 'shop' | 'updatedAt'>[] {
  if (item === undefined) return []
  const { rule, own, on, falseAlarms, proposed } = item
  return [
    {
      id: rule.id,
      off: !on,
      ...(own ? { rule } : {}),
      ...(falseAlarms === undefined ? {} : { falseAlarms }),
      ...(proposed === undefined ? {} : { proposed }),
    },
  ]
}
