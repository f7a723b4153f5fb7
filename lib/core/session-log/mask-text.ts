import { applyEdits, narrowed, type MaskEdit } from './mask-edit.ts'
import { cuedNameEdits, maskName, neighbourNameEdits } from './mask-name.ts'
import { numberEdits } from './mask-numbers.ts'
import { accountEdits, addressEdits, emailEdits, plateEdits } from './mask-places.ts'

/** What a masker may know beyond the text. */
export interface MaskOptions {
  /** Names that are personal wherever they stand: the customer's, the receiver's. */
  readonly names?: readonly string[]
}

/** Nothing personal can be in a text without one of these: a digit, an `@`, or a word that cues a name or a place. */
const WORTH_A_LOOK =
  /[0-9\uff10-\uff19@\uff20]|[零〇一幺壹二两贰三叁四肆五伍六陆七柒八捌九玖]{3}|人|姓名|名字|户名|我叫|全名|址|[省市区县旗]|路|寄|发到|送到|住|家在|name|recei|recip|consig|微信|wechat|weixin|wx|vx|qq/i

/**
 * A text with personal data covered (facts/reliability.md 4.8): mobile numbers 3-4-4, landlines, identity cards (by GB
 * 11643 check character or cue), bank cards (by Luhn and issuer, or cue), e-mail, licence plates, the part of an address
 * after its region, names beside 收货人 / 联系人 / 姓名 or a phone, messenger accounts, and the names given. Digits may
 * be full width, spaced, dashed or Chinese numerals. Order numbers, prices and tracking numbers stay. Linear in the
 * text's length; what it does not recognise it leaves alone, so it is a help, not a proof.
 */
export function maskText(text: string, options: MaskOptions = {}): string {
  const names = (options.names ?? []).filter((name) => name.trim().length >= 2)
  const narrow = narrowed(text)
  const known = names.flatMap((name) => nameEdits(narrow, narrowed(name.trim())))
  if (known.length === 0 && !WORTH_A_LOOK.test(narrow)) return text
  const numbers = numberEdits(narrow)
  const edits = [
    ...known,
    ...numbers,
    ...emailEdits(narrow),
    ...plateEdits(narrow),
    ...addressEdits(narrow),
    ...accountEdits(narrow),
    ...cuedNameEdits(narrow),
    ...neighbourNameEdits(narrow, startsOfNumbers(narrow, numbers)),
  ]
  return edits.length === 0 ? text : applyEdits(text, edits)
}

function nameEdits(narrow: string, name: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (let start = narrow.indexOf(name); start >= 0; start = narrow.indexOf(name, start + name.length)) {
    edits.push({ start, end: start + name.length, put: maskName(name) })
  }
  return edits
}

/** Where covered phones begin: their first star stands three digits in. */
function startsOfNumbers(narrow: string, numbers: readonly MaskEdit[]): number[] {
  const starts: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { start } of numbers) {
    if (start - last > 3) {
      let place = start
      while (place > 0 && /[\d\-\s+]/.test(narrow[place - 1] ?? '') && start - place < 8) place -= 1
      while (/[\s-]/.test(narrow[place] ?? '')) place += 1
      starts.push(place)
    }
    last = start
  }
  return starts
}
