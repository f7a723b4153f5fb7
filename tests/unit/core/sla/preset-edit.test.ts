import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOfPreset,
  editPreset,
  platformMetric,
  presetFaults,
  PRESETS,
  readPresetDraft,
  requirePreset,
  type PresetDraft,
} from '@/lib/core/sla/index.ts'

const TODAY = '2026-11-26'
const shipped = requirePreset('taobao-response-time')

describe('a metric as it is edited', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s comes back as it was', (_, preset) => {
    const draft = draftOfPreset(preset)
    expect(editPreset(preset, draft, TODAY)).toEqual({ ok: true, value: preset })
    expect(readPresetDraft(JSON.parse(JSON.stringify(draft)), preset)).toEqual(draft)
  })

  it.each<[string, Partial<PresetDraft>, object]>([
    ['the formula', { kind: 'round-within' }, { kind: 'round-within' }],
    ['the limit', { limit: '90' }, { targetSeconds: 90 }],
    [
      'the hours',
      { from: '22:00', to: '24:00' },
      { windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '24:00' }] },
    ],
    ['what the hours go by', { windowBy: 'session' }, { windowBy: 'session' }],
    ['the cap', { cap: '300' }, { capSeconds: 300 }],
    ['answers at once', { zeroSecond: 'auto' }, { zeroSecond: 'auto' }],
    ['small talk', { smallTalk: 'ignore' }, { smallTalk: 'ignore' }],
    ['what is left out', { skips: ['skipsHolidays'] }, { skipsHolidays: true, skipsNextDay: false }],
    ['the share asked for', { goal: '97.5' }, { goal: { rate: 0.975 } }],
    ['the mean asked for', { goalSeconds: '40' }, { goal: { seconds: 40 } }],
    ['the period', { period: '7' }, { periodDays: 7 }],
    ['the day it was checked', { checked: TODAY }, { checked: TODAY }],
    [
      'its sources, the old ones with their date',
      { sources: ` ${shipped.sources[0]?.where} \n\n商家后台` },
      { sources: [shipped.sources[0], { where: '商家后台', grade: 'house' }] },
    ],
    [
      'a daily cycle',
      { kind: 'cycle-deadline', cycleEnds: '18:00', cycleAnswer: '12:00' },
      { cycle: { endsAt: '18:00', answerBy: '12:00' } },
    ],
  ])('takes %s', (_, change, made) => {
    const edited = editPreset(shipped, { ...draftOfPreset(shipped), ...change }, TODAY)
    expect(edited).toMatchObject({ ok: true, value: made })
  })

  it('goes without a cap and without a period', () => {
    const edited = editPreset(shipped, { ...draftOfPreset(shipped), cap: '', period: '' }, TODAY)
    expect(edited.ok && Object.keys(edited.value)).not.toEqual(expect.arrayContaining(['capSeconds']))
    expect(edited.ok && Object.keys(edited.value)).not.toEqual(expect.arrayContaining(['periodDays']))
  })

  it.each<[Partial<PresetDraft>, object]>([
    [{ limit: '' }, { limit: 'not-seconds' }],
    [{ limit: '1.5' }, { limit: 'not-seconds' }],
    [{ limit: '31536001' }, { limit: 'not-seconds' }],
    [{ cap: '0' }, { cap: 'not-seconds' }],
    [{ goalSeconds: '-1' }, { goalSeconds: 'not-seconds' }],
    [{ period: '367' }, { period: 'not-days' }],
    [{ goal: '100.1' }, { goal: 'not-percent' }],
    [{ goal: '1e1' }, { goal: 'not-percent' }],
    [{ from: '08:00', to: '' }, { to: 'half-window' }],
    [
      { from: '24:30', to: '25:00' },
      { from: 'not-time', to: 'not-time' },
    ],
    [{ kind: 'cycle-deadline' }, { cycleEnds: 'not-time', cycleAnswer: 'not-time' }],
    [{ cycleEnds: '18:00' }, { cycleAnswer: 'not-time' }],
    [{ sources: ' \n ' }, { sources: 'no-source' }],
    [{ sources: 'x'.repeat(301) }, { sources: 'sources-too-long' }],
    [{ checked: '2026-02-30' }, { checked: 'not-a-day' }],
    [{ checked: '' }, { checked: 'not-a-day' }],
    [{ checked: '2026-11-27' }, { checked: 'day-to-come' }],
  ])('%j is refused by name', (change, faults) => {
    const draft = { ...draftOfPreset(shipped), ...change }
    expect(presetFaults(draft, TODAY)).toEqual(faults)
    expect(editPreset(shipped, draft, TODAY)).toEqual({ ok: false, error: faults })
  })

  it.each([null, 3, 'x', { kind: 'no-formula' }, { limit: 5 }, { skips: 'all' }, { skips: ['everything'] }])(
    '%j is no kept edit',
    (stored) => {
      expect(readPresetDraft(stored, shipped)).toBeUndefined()
    },
  )

  it('reads what the first format kept', () => {
    const draft = readPresetDraft(
      { targetSeconds: 45, from: '09:00', to: '21:00', rate: 0.8, editedOn: TODAY },
      shipped,
    )
    expect(draft).toEqual({ ...draftOfPreset(shipped), limit: '45', from: '09:00', to: '21:00', goal: '80' })
  })

  it('never makes a metric that cannot be computed, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '0', '1', '60', '08:00', '24:00', '2026-11-01'),
    )
    const drafts = fc.record({
      limit: typed,
      cap: typed,
      from: typed,
      to: typed,
      cycleEnds: typed,
      cycleAnswer: typed,
      goal: typed,
      goalSeconds: typed,
      period: typed,
      sources: typed,
      checked: typed,
      kind: fc.constantFrom(...PRESETS.map(({ kind }) => kind)),
    })
    const asked = { id: 'm1', side: 'buyer', text: '有货吗', at: Date.parse('2026-11-25T10:00:00+08:00') } as const
    const sessions = [
      { id: 's', messages: [asked, { ...asked, id: 'm2', side: 'agent', at: asked.at + 9000 } as const] },
    ]
    fc.assert(
      fc.property(drafts, (change) => {
        const edited = editPreset(shipped, { ...draftOfPreset(shipped), ...change }, TODAY)
        if (!edited.ok) {
          expect(Object.keys(edited.error)).not.toEqual([])
          return
        }
        const metric = platformMetric(edited.value, sessions, { timeZone: 'Asia/Shanghai' })
        expect('rate' in metric ? (metric.rate ?? 0) : (metric.meanSeconds ?? 0)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
