import * as v from 'valibot'
import { areTriggers, completeKeys, defaultKeys } from '@/lib/core/keys/index.ts'
import { failure, success, type Result } from '@/lib/core/shared/index.ts'
import { defaultSettings, defaultShop } from './defaults.ts'
import type { Settings } from './settings.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const texts = v.pipe(v.array(text(200)), v.maxLength(200))
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const isoDay = v.pipe(v.string(), v.isoDate())
const count = (max: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(max))
const hex = (length: number) => v.pipe(v.string(), v.length(length), v.regex(/^[0-9a-f]+$/))
const timeZone = v.pipe(v.string(), v.check(isTimeZone))

const shopDefaults = defaultShop('', '')

const shopSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: text(100),
  colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)), shopDefaults.colour),
  category: v.optional(text(100), shopDefaults.category),
  timeZone: v.optional(timeZone, shopDefaults.timeZone),
  windows: v.optional(
    v.pipe(
      v.array(
        v.object({
          days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
          from: clock,
          to: clock,
        }),
      ),
      v.maxLength(30),
    ),
    () => [...shopDefaults.windows].map((window) => ({ ...window, days: [...window.days] })),
  ),
  holidays: v.optional(v.pipe(v.array(isoDay), v.maxLength(400)), []),
  makeUpDays: v.optional(
    v.pipe(
      v.array(v.object({ day: isoDay, as: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)) })),
      v.maxLength(100),
    ),
    [],
  ),
  targets: v.optional(
    v.object({
      inHours: count(86_400),
      offHours: count(604_800),
      greeting: v.optional(count(86_400), shopDefaults.targets.greeting),
      afterSale: v.optional(count(86_400), shopDefaults.targets.afterSale),
    }),
    shopDefaults.targets,
  ),
  autoReplyMarks: v.optional(texts, []),
  autoReplyTexts: v.optional(texts, []),
  rulePacksOff: v.optional(texts, []),
  rulesOff: v.optional(v.pipe(v.array(text(260)), v.maxLength(5_000)), []),
  compensationLimitCny: v.optional(count(1_000_000), shopDefaults.compensationLimitCny),
  offers: v.optional(v.object({ new: text(200), returning: text(200) }), shopDefaults.offers),
  confirmationTemplate: v.optional(text(2_000), ''),
  confirmationTriggers: v.optional(texts, []),
  remoteAreas: v.optional(v.nullable(texts), null),
  complaintWords: v.optional(
    v.pipe(
      v.array(v.object({ kind: text(40), soothe: text(500), step: text(500), atLeastCny: count(1_000_000) })),
      v.maxLength(40),
    ),
    [],
  ),
})

/** Keys told by the settings of any version; an action that came later has its default. */
const keysSchema = v.pipe(v.record(text(40), text(40)), v.transform(completeKeys))

const base = defaultSettings('')

const settingsSchema = v.object({
  version: v.literal(1),
  language: v.optional(v.picklist(['zh-CN', 'en']), base.language),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), base.theme),
  agentName: v.optional(text(100), base.agentName),
  deviceId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  shops: v.pipe(v.array(shopSchema), v.minLength(1), v.maxLength(100)),
  defaultShopId: text(100),
  keys: v.optional(keysSchema, { ...defaultKeys }),
  triggers: v.optional(v.pipe(v.string(), v.check(areTriggers)), base.triggers),
  overrideAllowed: v.optional(v.boolean(), base.overrideAllowed),
  supervisorWord: v.optional(
    v.nullable(
      v.object({ salt: hex(32), hash: hex(64), rounds: v.pipe(count(10_000_000), v.integer(), v.minValue(1)) }),
    ),
    base.supervisorWord,
  ),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(1095)), base.retentionDays),
  warnAtShares: v.optional(v.tuple([count(1), count(1)]), [0.5, 0.8]),
  soundOn: v.optional(v.boolean(), base.soundOn),
  notifyOn: v.optional(v.boolean(), base.notifyOn),
  quietHours: v.optional(v.nullable(v.object({ from: clock, to: clock })), base.quietHours),
  returningFirst: v.optional(v.boolean(), base.returningFirst),
})

/**
 * Reads settings of the present version from plain data: missing choices take their default, unknown keys fall away, a
 * faulty value is refused with its path (`shops.0.windows.1.from`), so that nothing is changed in silence.
 */
export function parseSettings(data: unknown): Result<Settings, readonly string[]> {
  const parsed = v.safeParse(settingsSchema, data)
  if (!parsed.success) return failure(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''))
  const settings = parsed.output
  const known = settings.shops.some(({ id }) => id === settings.defaultShopId)
  return success(known ? settings : { ...settings, defaultShopId: settings.shops[0]?.id ?? '' })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
