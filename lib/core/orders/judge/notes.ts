import { ASIDE, choiceDiffers, isAsked, sharesWords, standsInDelivery } from '../note-check.ts'
import { fold, splitClauses } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import { WISHES } from '../wish-list.ts'
import type { Candidate, Features } from './candidate.ts'
import { NEEDS_NO_RECORD, recordOf, settlesItself } from './note-record.ts'
import { shareIn, startPromise } from './promise.ts'
import { aboutWording, agreedWording, wordingOf } from './wording.ts'
import type { Line, Scene } from './scene.ts'

const TO_NOTE =
  /备注|写[上进明清]|记[下上着]|登记|交代|嘱咐|叮嘱|跟仓库|跟快递|打印|note|(?:will|i'll|we'll) (?:add|put|write|include|mark|pop)|let (?:the|our)|tell the/
const TO_DO =
  /放|送|发|寄|派|打|包|刻|印|绣|写|开|票|联系|敲|按|留|剪|拆|装|挑|选|垫|塞|贴|分|晚点|早点|加急|leave|ring|call|deliver|wrap|engrav|note|ship|write|put|pack/
const ASKS_TO =
  /帮|麻烦|请|记得|别|不要|不用|勿|要|给我|得|必须|务必|能|可以|please|can you|could you|don'?t|no |make sure/

const TO_WRITE = /写|刻|印|绣/

/** The card has part of the wording and not all of it. */
function isWordedOtherwise(line: Line, text: string, note: string): boolean {
  const worded = wordingOf(line.folded)
  if (worded === undefined || !TO_WRITE.test(text)) return false
  return worded.split(/\s/).some((part) => !note.includes(part))
}

/** 小块 where the note has 大块, 下午 where it has 上午, 红字 where it has 白字. */
const OPPOSITES = [
  '大小',
  '上下',
  '左右',
  '早晚',
  '前后',
  '多少',
  '厚薄',
  '长短',
  '深浅',
  '里外',
  '粗细',
  '高低',
  '男女',
  '红白黑金银蓝绿黄粉紫',
]

/** What the note has as the opposite of what was said, of the same thing: 大块 for 小块. */
function oppositesIn(text: string, note: string): string[] {
  return OPPOSITES.flatMap((signs) =>
    [...signs].flatMap((sign) =>
      [...text.matchAll(new RegExp(`${sign}([一-龥])`, 'g'))].flatMap(([said, thing = '']) =>
        note.includes(said) ? [] : [...signs].map((other) => other + thing).filter((one) => note.includes(one)),
      ),
    ),
  )
}

/** 小块 where the note has 大块, and nobody says 大块 with it or later. */
function isOpposite(scene: Scene, line: Line, text: string, note: string): boolean {
  return oppositesIn(text, note).some((one) =>
    scene.lines.slice(line.index).every(({ folded }) => !folded.includes(one)),
  )
}

/** 没人接就放丰巢 … 别放丰巢: a later message denies it. */
function takenBack(scene: Scene, line: Line, text: string, features: Features): void {
  const later = scene.lines.slice(line.index + 1).filter(({ isBuyer }) => isBuyer === line.isBuyer)
  const isDenied = later.some(({ folded }) =>
    splitClauses(folded).some(
      (clause) => /别|不要|不用|不放|不送|don't|no need/.test(clause.text) && sharesWords(text, clause.text),
    ),
  )
  if (isDenied) features.set('denied later', 1)
}

const RECORDS = /备注|写上|写好|写进|记下|记上|登记|\bnoted?\b|(?:i'll|we'll|will) (?:add|put|write|include)|added/

/** The agent agrees to it or writes it down, and the card has no note at all; an empty one is none. */
function withoutNote(scene: Scene, line: Line, features: Features): void {
  if ((scene.order.note ?? '').trim() !== '') return
  features.set('no note', 1)
  if (features.has('reply agrees')) features.set('agreed and no note', 1)
  const own = line.isBuyer ? scene.lines.slice(line.index + 1, line.index + 4) : [line]
  if (own.some(({ isBuyer, folded }) => !isBuyer && RECORDS.test(folded) && !NEEDS_NO_RECORD.test(folded)))
    features.set('recorded and no note', 1)
}

/** How much of the wish the note has, and of the note the chat. */
function besideNote(scene: Scene, line: Line, text: string, note: string, features: Features): void {
  features.set('note on card', 1)
  features.set('held by the note', shareIn(text, note))
  const near = scene.lines.slice(line.index, line.index + 3)
  if (near.some(({ folded }) => shareIn(note, folded) > 0.5)) features.set('the note said beside it', 1)
  features.set('note holds what was said', shareIn(note, scene.lines.map(({ folded }) => folded).join('\n')))
}

/** Whether the other side speaks of it too. */
function takenUp({ lines }: Scene, line: Line, text: string, features: Features): void {
  const others = lines.filter(({ isBuyer }) => isBuyer !== line.isBuyer)
  if (others.some(({ folded }) => shareIn(text, folded) > 0.4)) features.set('words by both', 1)
  if (line.isBuyer) {
    if (others.some(({ index, folded }) => index > line.index && sharesWords(text, folded)))
      features.set('agent says it back', 1)
    return
  }
  const own = text.replace(/备注|给您|好的/g, '')
  if (others.some(({ folded }) => sharesWords(own, folded))) features.set('takes up the buyer', 1)
}

const NOTHING_TO_DO = /(?:^|[^\d])(?:不|没有?)(?:刻|绣|印|写|换|改|送|开)(?:字|名|票)?了?$/

/** Every wish or noted word the card's note does not hold. */
export function noteCandidates(scene: Scene): Candidate[] {
  const note = fold(scene.order.note ?? '')
  return scene.lines.flatMap((line) => {
    const agreed = agreedWording(scene, line).filter((word) => !note.includes(word))
    return splitClauses(line.folded).flatMap((clause): Candidate[] => {
      const { text } = clause
      const isAgreed = agreed.some((word) => text.includes(word))
      const kinds = WISHES.filter((kind) => kind.said.test(text))
      if (kinds.some((kind) => standsInDelivery(kind, text, scene.order)) || settlesItself(scene, line, kinds))
        return []
      // 好的 不刻字, 那不备注发票: the agent lets it be.
      if (!line.isBuyer && (NOTHING_TO_DO.test(text) || /不(?:给您)?备注/.test(text))) return []
      const told = TO_NOTE.test(text)
      const worded = wordingOf(line.folded)
      const isWording = line.isBuyer && worded !== undefined && TO_WRITE.test(text)
      const asksFor = line.isBuyer && ASKS_TO.test(text) && TO_DO.test(text)
      const opposite = note !== '' && isOpposite(scene, line, text, note)
      if (kinds.length === 0 && !told && !asksFor && !isWording && !opposite && !isAgreed) return []
      const isNoted =
        note !== '' && (kinds.length === 0 ? sharesWords(text, note) : kinds.some((kind) => kind.noted.test(note)))
      const isOther = kinds.some((kind) => choiceDiffers(kind, text, note))
      if (isNoted && !isOther && !opposite && !isAgreed && !isWordedOtherwise(line, text, note)) return []
      const features = startPromise(scene, line, text)
      for (const kind of kinds) features.set(`wish ${kind.id}`, 1)
      if (kinds.length > 0) features.set('wish', 1)
      if (told) features.set('told to note', 1)
      if (
        kinds.some((kind) =>
          /(?:不用|不要|不需要|无需|不|别|no|don't|without)[^,.]{0,3}$/.test(
            text.slice(0, Math.max(0, text.search(kind.said))),
          ),
        )
      )
        features.set('denied', 1)
      if (/(?:不要|不用|算了|不需要|不报)了?$/.test(text)) features.set('turned down', 1)
      takenUp(scene, line, text, features)
      if (isAsked(text, clause.asked)) features.set('asked', 1)
      if (ASIDE.test(text)) features.set('aside', 1)
      if (NOTHING_TO_DO.test(text)) features.set('nothing to do', 1)
      if (opposite) features.set('opposite on card', 1).set('other choice', 1)
      takenBack(scene, line, text, features)
      aboutWording(scene, line, worded, note, features)
      if (isAgreed) features.set('agreed wording not on card', 1)
      if (note !== '') besideNote(scene, line, text, note, features)
      withoutNote(scene, line, features)
      recordOf(scene, line, text, kinds, features)
      if (isOther) features.set('other choice', 1)
      if (/地址|电话|手机|收件人|收货人|名字|姓名|address|phone|\bname\b/.test(line.folded))
        features.set('of delivery data', 1)
      if (/送(?!到|货|上|来|达|件|快递|人)|赠|券|优惠|free|gift/.test(text)) features.set('of gifts', 1)
      features.set('long', Math.min(1, text.length / 20))
      const finding: OrderFinding = {
        field: 'note',
        kind: isOther || opposite ? 'differs' : 'missing',
        said: line.message.text.slice(clause.start, clause.start + text.length),
        messageId: line.message.id,
        ...(scene.order.note === undefined ? {} : { card: scene.order.note }),
      }
      return [{ group: 'note', check: 'ship', finding, features }]
    })
  })
}
