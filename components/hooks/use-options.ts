import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { builtInRules } from '@/lib/core/compliance/index.ts'
import { ruleFigures, type RuleFigures } from '@/lib/core/insight/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { hostPatterns } from '@/lib/extension/permissions/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import {
  observeKnowledge,
  observeProfiles,
  observeRules,
  readEvents,
  type KnowledgeShelf,
  type RuleRow,
} from '@/lib/extension/storage/index.ts'
import type { ConsoleRow, OptionsActions, OptionsView, RefusedFile, RuleItem } from '../options/index.ts'
import { useHashRoute } from '../primitives/use-hash-route.ts'
import { useWords } from '../words/index.ts'
import { useBrowserKeys } from './use-browser-keys.ts'
import { useBackups } from './use-backups.ts'
import { useBundle } from './use-bundle.ts'
import { makeOptionsActions } from './options-actions.ts'
import type { OptionsGround } from './options-ground.ts'
import { useGrants } from './use-grants.ts'
import { useJournalState } from './use-journal-state.ts'
import { useKnowledgeCare } from './use-knowledge-care.ts'
import { useKnowledgeImport } from './use-knowledge-import.ts'
import { NEVER, useObservable } from './use-observable.ts'
import { usePacks } from './use-packs.ts'
import { useProfiles } from './use-profiles.ts'
import type { ChangeSettings } from './use-settings.ts'
import { useSpace } from './use-space.ts'
import { useVaultSwitch } from './use-vault.ts'

const NO_ROWS: readonly never[] = []
const NO_KNOWLEDGE = { entries: NO_ROWS, binned: NO_ROWS }

/** Everything the settings page shows and does. */
export function useOptions(
  settings: Settings,
  change: ChangeSettings,
): { readonly view: OptionsView; readonly actions: OptionsActions } {
  const { words } = useWords()
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const [done, setDone] = useState<OptionsView['done']>(null)
  const consoles = useConsoles()
  const knowledge = useKnowledge()
  const care = useKnowledgeCare(knowledge !== NO_KNOWLEDGE, knowledge.entries)
  const rules = useRules()
  const journal = useJournalState()
  const packs = usePacks(true)
  const space = useSpace()
  const browserKeys = useBrowserKeys()
  const ground: OptionsGround = { settings, change, words, consoles, knowledge, rules, setRefused, setDone }
  const { view: importing, actions: files } = useKnowledgeImport(settings, setDone)
  const { view: backup, actions: backups } = useBackups(settings, setDone)
  const { view: bundle, actions: bundles } = useBundle(settings, setDone, backups.openSnapshot)
  const { vault, actions: vaults } = useVaultSwitch()
  const actions = makeOptionsActions(ground, { ...files, ...backups, ...bundles, ...vaults })
  const view: OptionsView = {
    consoles,
    refused,
    ...knowledge,
    care,
    packs,
    importing,
    rules,
    shops: settings.shops,
    defaultShopId: settings.defaultShopId,
    keys: settings.keys,
    triggers: settings.triggers,
    browserKeys,
    language: settings.language,
    theme: settings.theme,
    agentName: settings.agentName,
    overrideAllowed: settings.overrideAllowed,
    supervisorSet: settings.supervisorWord !== null,
    retentionDays: settings.retentionDays,
    alerts: {
      warnAtShares: settings.warnAtShares,
      soundOn: settings.soundOn,
      notifyOn: settings.notifyOn,
      quietHours: settings.quietHours,
      returningFirst: settings.returningFirst,
    },
    journal: {
      lines: journal.lastSeq,
      headHash: journal.headHash,
      notices: journal.notices.map((notice) => words.states.journal[notice.code]),
    },
    space,
    backup,
    bundle,
    vault,
    version: chrome.runtime.getManifest().version,
    done,
  }
  return { view, actions }
}

function useConsoles(): readonly ConsoleRow[] {
  const profiles = useProfiles()
  const grants = useGrants()
  const own = useObservable(useMemo(() => observeProfiles(), [])).value
  return useMemo(() => {
    const ownIds = new Set((own ?? NO_ROWS).map((row) => row.id))
    return profiles.map((profile) => ({
      profile,
      own: ownIds.has(profile.id),
      granted: isGranted(profile, grants ?? NO_ROWS),
    }))
  }, [profiles, own, grants])
}

/** A console is granted when each of its hosts is, by itself or under a wider grant. */
function isGranted(profile: ConsoleProfile, grants: readonly string[]): boolean {
  const hosts = hostPatterns(profile.matches)
  return hosts.length > 0 && hosts.every((host) => grants.some((grant) => covers(grant, host)))
}

/** Whether a granted host pattern covers a wanted one (`every host`, `https://*.example.com/*`, the same). */
function covers(grant: string, wanted: string): boolean {
  const [, grantScheme = '', grantHost = ''] = /^(\*|https?):\/\/([^/]*)\//.exec(grant) ?? []
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/]*)\//.exec(wanted) ?? []
  if (grantScheme !== '*' && grantScheme !== scheme) return false
  if (grantHost === '*' || grantHost === host) return true
  return grantHost.startsWith('*.') && (host === grantHost.slice(2) || host.endsWith(grantHost.slice(1)))
}

/** Read only while the knowledge base is looked at: it may hold a hundred thousand entries. */
function useKnowledge() {
  const wanted = useHashRoute(['knowledge', 'other'], 'other').name === 'knowledge'
  const source = useMemo(() => (wanted ? observeKnowledge() : NEVER), [wanted])
  // Deferred: a hundred thousand new rows are drawn in pieces, and the page hears its keys in between.
  return useDeferredValue(useObservable<KnowledgeShelf>(source).value ?? NO_KNOWLEDGE)
}

/** Figures of this many days stand beside the rules. */
const FIGURE_DAYS = 30
const FIGURE_KINDS = ['flags-raised', 'flag-settled', 'send-held', 'hold-overridden'] as const

function useRules(): readonly RuleItem[] {
  const wanted = useHashRoute(['rules', 'other'], 'other').name === 'rules'
  const rows = useObservable(useMemo(() => observeRules(), [])).value
  const [figures, setFigures] = useState<ReadonlyMap<string, RuleFigures>>(new Map())
  useEffect(() => {
    if (!wanted) return
    let left = false
    void readFigures(Date.now() - FIGURE_DAYS * 86_400_000).then((read) => {
      if (!left) setFigures(read)
    })
    return () => {
      left = true
    }
  }, [wanted])
  return useMemo(() => ruleItems(rows ?? NO_ROWS, figures), [rows, figures])
}

async function readFigures(fromAt: number): Promise<ReadonlyMap<string, RuleFigures>> {
  const read = await Promise.all(FIGURE_KINDS.map((kind) => readEvents({ kind, fromAt })))
  return ruleFigures(read.flat().sort((a, b) => a.seq - b.seq))
}

/** Own rules first, then the built-in ones with what the house switched off. */
export function ruleItems(
  rows: readonly RuleRow[],
  figures: ReadonlyMap<string, RuleFigures> = new Map(),
): readonly RuleItem[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const own = rows.flatMap((row) =>
    row.rule === undefined ? [] : [{ rule: row.rule, own: true, on: row.off !== true, ...saidOf(row, figures) }],
  )
  const ownIds = new Set(own.map((item) => item.rule.id))
  const builtIn = builtInRules()
    .filter((rule) => !ownIds.has(rule.id))
    .map((rule) => ({
      rule,
      own: false,
      on: byId.get(rule.id)?.off !== true,
      ...saidOf(byId.get(rule.id) ?? { id: rule.id }, figures),
    }))
  return [...own, ...builtIn]
}

/** What agents said of a rule, and what became of its flags. */
function saidOf(row: Pick<RuleRow, 'id' | 'falseAlarms' | 'proposed'>, figures: ReadonlyMap<string, RuleFigures>) {
  const counted = figures.get(row.id)
  return {
    ...(row.falseAlarms === undefined ? {} : { falseAlarms: row.falseAlarms }),
    ...(row.proposed === undefined ? {} : { proposed: row.proposed }),
    ...(counted === undefined ? {} : { figures: counted }),
  }
}
