import type { Language } from '@/lib/core/shared/index.ts'

/** Numbers and times as people of a language read them. Times are shown in the machine's own zone. */
export interface Format {
  /** 1284 → `1,284`. */
  readonly count: (value: number) => string
  /** Share 0..1 → `98.6%`. */
  readonly share: (value: number) => string
  readonly money: (cny: number) => string
  /** `14:03`, of epoch ms. */
  readonly time: (at: number) => string
  /** `14:03:21`, of epoch ms. */
  readonly timeExact: (at: number) => string
  /** `11月22日 14:03` / `22 Nov, 14:03`, of epoch ms. */
  readonly dateTime: (at: number) => string
  readonly date: (at: number) => string
  /** One decimal at most. */
  readonly decimal: (value: number) => string
  /** `312 KB`, `4.1 MB`, `77.6 GB`, of bytes. */
  readonly size: (bytes: number) => string
}

const SIZES = ['KB', 'MB', 'GB', 'TB'] as const
const STEP = 1024

/** In the unit that leaves 1 to 1023 before it; less than a kilobyte is one. */
function sizeText(bytes: number, decimal: Intl.NumberFormat): string {
  let value = Math.max(bytes, bytes === 0 ? 0 : STEP) / STEP
  let place = 0
  while (value >= STEP && place < SIZES.length - 1) {
    value /= STEP
    place += 1
  }
  return `${decimal.format(value)} ${SIZES[place] ?? ''}`
}

function build(language: Language): Format {
  const locale = language === 'zh-CN' ? 'zh-CN' : 'en-GB'
  const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 })
  const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 0, maximumFractionDigits: 2 })
  const decimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const exact = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' })
  const date = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' })
  const dateTime = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return {
    count: (value) => count.format(value),
    share: (value) => share.format(value),
    money: (cny) => `¥${money.format(cny)}`,
    time: (at) => time.format(at),
    timeExact: (at) => exact.format(at),
    dateTime: (at) => dateTime.format(at),
    date: (at) => date.format(at),
    decimal: (value) => decimal.format(value),
    size: (bytes) => sizeText(bytes, decimal),
  }
}

const formats = new Map<Language, Format>()

/** The format of a language, built once. */
export function formatOf(language: Language): Format {
  const known = formats.get(language)
  if (known !== undefined) return known
  const built = build(language)
  formats.set(language, built)
  return built
}
