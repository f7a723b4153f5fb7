/**
 * What a class name, id or attribute value says about how long it will stay: `meaning` was written by a person for a
 * purpose, `utility` is a style in short (Tailwind and its like), `state` comes and goes, `generated` changes with the
 * next release or the next element.
 */
export type NameKind = 'meaning' | 'utility' | 'state' | 'generated'

/** The steady piece of a name that carries a hash: `Message_own__` of `Message_own__a8f3K`. */
export type NameStem = string

/** Names that libraries number or hash, whatever their letters look like. */
const generatedForms: readonly RegExp[] = [
  /^(?:css|sc|jss|jsx|svelte|emotion|tss|styled|_ngcontent|_nghost|ng-tns|ng-c|data-v|c)-[\w-]*\d/i,
  /^(?:sc|css|jsx|svelte)-[a-z0-9]{4,}$/i,
  /^(?:radix|headlessui|react-aria|react-select|rc[-_]|mui|mantine|chakra|el-id|ember|yui|ext-|gwt|tippy|cdk|downshift|__bvid)[\w:-]*\d/i,
  /^:r[0-9a-z]*:/i,
  /^«r[0-9a-z]*»$/i,
]

/** Styles in short: Tailwind, UnoCSS, Bootstrap utilities. */
const utilityForms: readonly RegExp[] = [
  /[:[\]/!@%()#,.]/,
  /^-?(?:m|p)[trblxyse]?-(?:auto|px|\d)/,
  /^-?(?:w|h|z|min-w|min-h|max-w|max-h|size|top|left|right|bottom|inset|inset-x|inset-y|order|basis|col|row|gap|gap-x|gap-y|space-x|space-y|translate-x|translate-y|rotate|scale|opacity|leading|tracking|duration|delay|ease|line-clamp|columns|grow|shrink|col-span|row-span|grid-cols|grid-rows|indent|stroke|fill|blur)-(?:auto|full|screen|fit|min|max|none|px|xs|sm|md|lg|xl|\d?xl|in|out|in-out|linear|tight|snug|normal|relaxed|loose|wide|\d+)$/,
  /^(?:text|bg|border|ring|shadow|rounded|font|flex|grid|items|justify|content|self|place|object|overflow|overflow-x|overflow-y|whitespace|break|cursor|select|align|float|clear|list|divide|outline|from|to|via|accent|caret|decoration|underline|transition|animate|origin|pointer-events|resize|snap|touch|will-change|rounded-[trbl]{1,2}|border-[trblxy])(?:-[a-z0-9]+)*$/,
  /^(?:flex|grid|block|inline|inline-block|inline-flex|hidden|absolute|relative|fixed|sticky|static|truncate|italic|uppercase|lowercase|capitalize|container|antialiased|grow|shrink|border|rounded|shadow|ring|underline|visible|invisible|sr-only|clearfix|row|col|group|peer|prose)$/,
  /^(?:d|me|ms|pe|ps|fs|fw|lh|g|gx|gy)-(?:\d|none|block|flex|auto|bold|inline)/,
]

const stateWords =
  'active|inactive|selected|current|hover|hovered|focus|focused|disabled|enabled|open|opened|closed|visible|show|shown|loading|loaded|pressed|checked|expanded|collapsed|entering|entered|leaving|enter|leave|unread|empty|typing|first|last|odd|even|new|highlight|highlighted|dirty|pristine|touched|untouched|valid|invalid|dragging|animated|appear|on|off'
const stateForm = new RegExp(`^(?:(?:is|has|ng|js)-?)?(?:${stateWords})$`, 'i')
const stateModifier = new RegExp(`(?:--|-is-|_is_)(?:${stateWords})$`, 'i')

/** Short words without a vowel, or of odd shape, that people do write. */
const shortWords: ReadonlySet<string> = new Set(
  'msg btn txt img usr src ctx lbl svg nav pwd cmd str http https html css tbl hdr ftr bdy wrp wrap sms rtl ltr tpl ctrl cntr mgr vue wx qq im is me my id to on in no at up ui tx rx em by cs kf vs us it we of or hr h5'.split(
    ' ',
  ),
)

/** Whether a stretch of letters and digits looks drawn by a machine. */
function isRandom(segment: string): boolean {
  if (/^\d+$/.test(segment)) return segment.length >= 3
  if (segment.length < 4 || shortWords.has(segment.toLowerCase())) return false
  if (/\d/.test(segment)) return !/^[a-z]{2,}\d{1,2}$/i.test(segment) || isRandomWord(segment.replace(/\d+$/, ''))
  return isRandomWord(segment)
}

function isRandomWord(letters: string): boolean {
  if (letters.length < 4 || !/^[A-Za-z]+$/.test(letters)) return false
  const humps = letters.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
  if (humps.length === 1) return isUnspeakable(letters)
  if (humps.every((hump) => shortWords.has(hump.toLowerCase()))) return false
  const long = humps.filter((hump) => hump.length >= 3 && !isUnspeakable(hump))
  // `kXyzAb` falls apart into scraps; `messageOwn`, `isMine` keep a word.
  return letters.length / humps.length < 3 && long.every((hump) => hump.length < 4)
}

function isUnspeakable(word: string): boolean {
  const lower = word.toLowerCase()
  if (shortWords.has(lower) || lower.length < 4) return false
  return !/[aeiouy]/.test(lower) || /[bcdfghjklmnpqrstvwxz]{5,}/.test(lower)
}

/** How CSS modules end a name: `customer_qiask6`. A word with a number there (`chat_panel2`) is taken for one too. */
const hashedTail = /^(?=.*\d)[a-z0-9]{5,8}$/i

/** Whether the last piece of a name, after `_`, may be the hash of a bundler whatever its letters look like. */
function isTail(parts: readonly string[], index: number): boolean {
  return (
    index >= 2 &&
    index === parts.length - 1 &&
    parts[index - 1]?.startsWith('_') === true &&
    hashedTail.test(parts[index] ?? '')
  )
}

/** Sorts a class name (or an id) by how long it will stay. */
export function kindOfName(name: string): NameKind {
  if (name === '' || name.length > 80) return 'generated'
  if (generatedForms.some((form) => form.test(name))) return 'generated'
  if (utilityForms.some((form) => form.test(name))) return 'utility'
  if (stateForm.test(name) || stateModifier.test(name)) return 'state'
  const parts = name.split(/([-_]+)/)
  if (isTail(parts, parts.length - 1)) return 'generated'
  return segmentsOf(name).some((segment) => isRandom(segment)) ? 'generated' : 'meaning'
}

/** Whether an id or an attribute's value will be the same tomorrow and was not made for this one element. */
export function isSturdyValue(value: string): boolean {
  if (value === '' || value.length > 40 || /[\n"\\]/.test(value)) return false
  return !segmentsOf(value).some((segment) => isRandom(segment)) && kindOfName(value) !== 'generated'
}

/** Words at the head of hashed names that say who made them, not what for. */
const makers = /^(?:css|sc|jss|jsx|svelte|emotion|styles?|module|index|makestyles|tss|c|r|root|styled|components?)$/i

/**
 * The steady piece of a name that carries a hash: what stands before it, else what stands after it, with the marks that
 * set it apart. Undefined where nothing with a meaning is left.
 */
export function stemOfName(name: string): NameStem | undefined {
  if (name.length > 80 || kindOfName(name) !== 'generated') return undefined
  const parts = name.split(/([-_]+)/)
  const isHash = (part: string, index: number): boolean => /^\d+$/.test(part) || isRandom(part) || isTail(parts, index)
  const first = parts.findIndex((part, index) => index % 2 === 0 && part !== '' && isHash(part, index))
  if (first < 0) return undefined
  const head = parts.slice(0, first).join('')
  if (hasMeaning(head)) return head.replace(/(^|[-_])sc-$/, '$1')
  const last = parts.findLastIndex((part, index) => index % 2 === 0 && part !== '' && isHash(part, index))
  const tail = parts.slice(last + 1).join('')
  return hasMeaning(tail) ? tail : undefined
}

function hasMeaning(stem: string): boolean {
  const words = stem.split(/[-_]+/).filter((word) => word !== '' && !makers.test(word))
  return words.some((word) => word.length >= 2 && /[^\d]/.test(word)) && words.join('').length >= 2
}

function segmentsOf(name: string): readonly string[] {
  return name.split(/[-_.:\s/]+/).filter((segment) => segment !== '')
}
