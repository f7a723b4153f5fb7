import { isPersonal, SURNAMES } from '../surnames.ts'
import { fold } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import { findWares } from '../wares/index.ts'
import type { Candidate, Features } from './candidate.ts'
import { begin, CUES } from './delivery.ts'
import type { Line, Scene } from './scene.ts'
import { commonness } from './word-features.ts'

const KIN =
  /妈|爸|娘|爹|老公|老婆|姐|哥|弟|妹|岳|婆|公公|媳妇|女儿|儿子|闺女|朋友|同事|室友|闺蜜|对象|奶|爷|\b(?:mum|mom|mother|dad|father|sister|brother|friend|roommate|flatmate|wife|husband|partner|colleague|aunt|uncle|nan|grandma|boss|landlord)/
/** 别写我, 不要用我名字: another's name than the buyer's own. */
const NOT_MINE = /(?:别|不要|不用|不能)(?:写|用|填|是)?我|instead of (?:me|mine|my)|not (?:me|mine|my)/
/** 写他的名字, 收件人换一下: what is wanted is a change. */
const SETS =
  /(?:收件人?|收货人?|名字?|姓名|签收人?)[^,.]{0,8}(?:写|改|换|填)|(?:写|改成?|换成?|填)[^,.]{0,8}(?:名字?|姓名)|name (?:on|to|should)|in [^,.]{0,20} name|(?:change|put|make|ship|send|address)[^.]{0,24}(?:name|to)\b/

/** 寄我婆婆那, can it ship to my sister: another than the buyer gets it. */
const SENT_TO =
  /[寄发送](?:给|到)?我?[^,.\s]{1,4}那|(?:ship|send|sending|deliver|go)(?:ping)? (?:it |this )?to (?:my|a)\b/

/** 刻名字 李雷, engrave it with Mary: a name on the goods. */
const LETTERED = /刻|绣|(?<![打复影水脚手])印|engrav|embroider|monogram/
const RECEIVES = /收[件货]|签收|寄|recipient|receiver|ship|deliver/

/** Names beside words of receiving that are not the card's. */
export function receiverCandidates(scene: Scene): Candidate[] {
  const printed = scene.order.receiver
  if (printed === undefined) return []
  const card = fold(printed)
  // A name that stands in the note is stamped or stitched.
  const note = fold(scene.order.note ?? '')
  const seen = new Set<string>()
  return scene.lines.flatMap((line) => {
    const around = scene.lines.slice(Math.max(0, line.index - 1), line.index + 2)
    if (!around.some(({ folded }) => CUES['name']?.test(folded) || SENT_TO.test(folded))) return []
    if (LETTERED.test(line.folded) && !RECEIVES.test(line.folded)) return []
    return namesOf(line.message.text).flatMap((name): Candidate[] => {
      const folded = fold(name)
      // 送的是支喷头还是牙膏: a ware is nobody's name.
      if (card.includes(folded) || note.includes(folded) || seen.has(folded)) return []
      if (agreesMasked(card, folded) || isWare(folded)) return []
      seen.add(folded)
      const features = begin(scene, line, folded, [card])
      aboutName(name, card, features)
      besideName(scene, line, folded, features)
      const finding: OrderFinding = {
        field: 'receiver',
        kind: 'differs',
        said: name,
        card: printed,
        messageId: line.message.id,
      }
      return [{ group: 'receiver', check: 'ship', finding, features }]
    })
  })
}

/** What the name itself looks like. */
function aboutName(name: string, card: string, features: Features): void {
  const folded = fold(name)
  if (SURNAMES.includes(name.charAt(0))) features.set('surname', 1)
  if (isPersonal(name)) features.set('personal', 1)
  commonness(name, features)
  if (/[a-z]/i.test(name)) {
    features.set('latin name', 1)
    if (/\s/.test(name)) features.set('latin name of several words', 1)
  }
  features.set(
    name.length === 2 ? 'two signs' : name.length === 3 ? 'three signs' : name.length > 4 ? 'many signs' : 'more signs',
    1,
  )
  if ([...folded].some((sign) => card.includes(sign))) features.set('shares a sign', 1)
}

/** How the message gives the name: behind which word, alone, whose it is. */
function besideName(scene: Scene, line: Line, name: string, features: Features): void {
  const at = Math.max(0, line.folded.indexOf(name))
  const before = line.folded.slice(0, at)
  const after = line.folded.slice(at + name.length)
  if (/(?:收件人?|收货人?|名字?|姓名|签收人?)(?:给我|帮我|麻烦|就|请|写|改|换|填|是|成|为|用|叫|:|\s)*$/.test(before))
    features.set('behind cue', 1)
  if (/(?:改成?|换成?|写成?|叫|填|是|用)\s*$/.test(before)) features.set('behind change', 1)
  if (before.trim() === '' && /^[\s.,!]/.test(`${after} `)) features.set('begins the message', 1)
  if (/(?:^|[\s,.:])$/.test(before) && /^(?:$|[\s,.!])/.test(after)) features.set('stands apart', 1)
  const near = scene.lines.slice(Math.max(0, line.index - 2), line.index + 1)
  if (near.some(({ isBuyer, folded }) => isBuyer && KIN.test(folded))) features.set('of kin', 1)
  if (near.some(({ isBuyer, folded }) => isBuyer && NOT_MINE.test(folded))) features.set('not the own name', 1)
  if (near.some(({ isBuyer, folded }) => isBuyer && SETS.test(folded))) features.set('name is set', 1)
  if (/\d{7,}/.test(line.folded)) features.set('beside a number', 1)
  settled(scene, line, name, features)
}

const IS_SET = ['name is set', 'behind cue', 'behind change', 'answers a question', 'not the own name']
const AGREES =
  /^(?:好|嗯|可以|行|收到|记|改|已|没问题|ok|sure|got it|noted|will do|done|thank|of course|yes)|改好|登记|记下|noted|updated?|changed?/

/** The buyer has the name set, and the agent's next words take it down or say it back. */
function settled(scene: Scene, line: Line, name: string, features: Features): void {
  const isSet = IS_SET.some((one) => features.has(one))
  if (!isSet) return
  const answer = scene.lines.slice(line.index + 1).find(({ isBuyer }) => isBuyer !== line.isBuyer)
  if (answer === undefined) return
  if (answer.folded.includes(name)) features.set('set and said back', 1)
  if (line.isBuyer && AGREES.test(answer.folded)) features.set('set and agreed', 1)
}

function isWare(name: string): boolean {
  return findWares(name).some(({ start, end }) => start === 0 && end === name.length)
}

function agreesMasked(card: string, name: string): boolean {
  return (
    card.includes('*') &&
    card.length === name.length &&
    [...card].every((sign, at) => sign === '*' || sign === name[at])
  )
}

/** 收货人写 台州锐铭模具: behind so plain a word a name may be long. */
const BEHIND_CUE =
  /(?:收件人|收货人|签收人?|收件|收货|名字|姓名)(?:给我|帮我|麻烦|就|请|改成?|写|填|换成?|是|为|用|叫|他|她|:|\s)+([一-龥]{2,12})/g
const NO_NAME =
  /收[件货]|名字|姓名|写|改|换|填|电话|地址|[吗呢么吧]|^人|什么|一下|不[变用改]|自己|本人|我的|同事|朋友|这个|那个/

function namesOf(text: string): string[] {
  const names: string[] = []
  for (const [run] of text.matchAll(/[一-龥]{2,}/g)) {
    const rest = run
      .replace(/^.*(?:收件人?|收货人?|名字|姓名|签收人?|改成|换成|改为|写成|写|叫|填|改|是|用|给)(?=[一-龥]{2})/, '')
      .replace(/(?:吧|哈|哦|啊|呀|收|谢谢|就行|就好|可以|的名字?|了)+$/, '')
    if (rest.length >= 2 && rest.length <= 4) names.push(rest)
    for (let at = 0; at < run.length - 1; at += 1)
      if (
        SURNAMES.includes(run.charAt(at)) &&
        /(?:收件人?|收货人?|名字?|姓名|改成?|换成?|写成?|叫|填|是)$/.test(run.slice(0, at))
      )
        names.push(run.slice(at, at + 3))
  }
  for (const match of text.matchAll(BEHIND_CUE)) {
    const name = (match[1] ?? '').replace(/(?:收|谢谢|吧|就行|就好|可以)+$/, '')
    if (name.length > 1) names.push(name)
  }
  for (const match of text.matchAll(
    /(?:name|name's|called|recipient|to|as|under|for|be|put|is|mother|mum|mom|sister|friend|husband|wife)\s+((?:[A-Z][\p{L}.'-]+)(?:\s+[A-Z][\p{L}.'-]+){0,3})/gu,
  ))
    names.push(match[1] ?? '')
  // … on the label instead? Carl Jensen
  for (const match of text.matchAll(/(?:^|[?:,.!-]\s+)((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}.'-]+){1,3})/gu))
    names.push(match[1] ?? '')
  return names.map((name) => name.replace(/[.'\s-]+$/, '')).filter((name) => name.length > 1 && !NO_NAME.test(name))
}
