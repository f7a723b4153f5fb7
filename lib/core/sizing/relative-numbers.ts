/** Numbers told by their distance from a round one: 一米八差两公分, 差两斤一百四, 一米七多两公分, 比178高2公分. Works on digits with units. */

const N = String.raw`(?<![\d.])(\d{2,3}(?:\.\d{1,2})?) ?(cm|厘米|公分|斤|公斤|kg|mm|毫米)?`
const STEP = String.raw`(\d(?:\.\d)?) ?(cm|厘米|公分|斤|公斤|kg|mm|毫米)`
const LESS = '(?:还|就|只|也就)?(?:差|缺|少|欠)(?:着|了|个)?'
/** 一米八差两公分. */
const LESS_BEHIND = new RegExp(`${N}[ ,]{0,2}${LESS} ?${STEP}`, 'g')
/** 差两公分一米八, 差两斤到120. */
const LESS_AHEAD = new RegExp(`${LESS} ?${STEP} ?(?:就|才|不)?(?:到|够|满|是|有)? ?${N}`, 'g')
/** 一米七多两公分. */
const MORE_BEHIND = new RegExp(`${N} ?(?:还|再|又)?(?:多|冒|超)(?:出|了|个)? ?${STEP}`, 'g')
/** 比178还高2公分. */
const MORE_THAN = new RegExp(`比 ?${N} ?(?:还|要|再)?[高重多长大](?:出|了|个)? ?${STEP}`, 'g')
/** 比120轻3斤. */
const LESS_THAN = new RegExp(`比 ?${N} ?(?:还|要|再)?[矮轻少短小](?:出|了|个)? ?${STEP}`, 'g')
/** How many mm, or 斤, one of each unit is. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['cm', 10],
  ['厘米', 10],
  ['公分', 10],
  ['mm', 1],
  ['毫米', 1],
])
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['斤', 1],
  ['公斤', 2],
  ['kg', 2],
])

/** How many of `unit` one `stepUnit` is; undefined for a length beside a weight. */
function ratio(unit: string, stepUnit: string): number | undefined {
  const scale = LENGTHS.has(unit) ? LENGTHS : WEIGHTS
  const step = scale.get(stepUnit)
  return step === undefined ? undefined : step / (scale.get(unit) ?? step)
}

function shifted(value: string, unit: string | undefined, step: number, stepUnit: string): string | undefined {
  const times = ratio(unit ?? stepUnit, stepUnit)
  if (times === undefined) return undefined
  return ` ${String(Math.round((Number(value) + step * times) * 10) / 10)}${unit ?? stepUnit} `
}

/** The text with such numbers as the one they mean. Linear; every repetition is bounded. */
export function readRelativeNumbers(text: string): string {
  const less = (all: string, value: string, unit: string | undefined, step: string, stepUnit: string): string =>
    shifted(value, unit, -Number(step), stepUnit) ?? all
  const more = (all: string, value: string, unit: string | undefined, step: string, stepUnit: string): string =>
    shifted(value, unit, Number(step), stepUnit) ?? all
  return text
    .replace(MORE_THAN, more)
    .replace(LESS_THAN, less)
    .replace(LESS_BEHIND, less)
    .replace(LESS_AHEAD, (all: string, step: string, stepUnit: string, value: string, unit: string | undefined) =>
      less(all, value, unit, step, stepUnit),
    )
    .replace(MORE_BEHIND, more)
}
