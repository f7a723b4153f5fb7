import { anyOf } from '../shared/index.ts'
import { canonicalText } from './canonical-text.ts'
import type { Place } from './find-place.ts'
import type { SizeTable } from './size-table.ts'
import { tellsWideFoot } from './wide-foot.ts'

const USUALLY = "(?:平时|一般|通常|平常|一直|向来|有的|我|穿|鞋码|鞋号|usually|normally|wear|i['’]?m)"
const WEARS =
  '(?:都|就|只|全)?(?:是|在)? ?(?:穿|买|拿|wear)?(?:的是|的|an?(?= ))? ?(?:eu|size|european)? ?(?:皮鞋|运动鞋|单鞋|板鞋|鞋子?|靴子?)?(?:是|穿)? ?'
/** 平时穿38, usually wear 38, usually a 38; 38码, 38的脚; 37.5 and 37码半 lie between two. */
const SIZE = new RegExp(
  `(?<![\\d.])(?<=${USUALLY} ?${WEARS})(\\d{2}(?:\\.5)?)(?![\\d.]| ?(?:cm|厘米|斤|kg|元|块|天))|(?<![\\d.])(\\d{2}(?:\\.5)?) ?(?:码|号|的脚|的码)`,
  'g',
)
/** 平时38有时39, 有的鞋38有的39, 37、38都穿. */
const OR_OTHER =
  /^ ?码?(?:[,，、/-]|皮鞋|运动鞋|单鞋|板鞋|靴子?|有时候?|有的(?:鞋|款)?|偶尔|或者?|到|和|跟|也| ){1,3}(?:会|要|得|穿|是|买){0,2} ?(\d{2})(?![\d.]| ?(?:cm|厘米|斤|kg|元|块|天))/
/** 拍成38了 我穿37: an order to be put right asks for no size. */
const WRONGLY_ORDERED = /[拍买发选点下](?:成|错)/
/** 她穿38 我37: the buyer's own counts. */
const OF_ANOTHER = /(?<=[他她]穿? ?)\d{2}(?:\.5)?(?=[^。\d]{0,12}我(?:穿|是)? ?\d{2}(?!\d))/g
/** 38码有货吗, 37码脚长多少: the size is asked after, not worn. */
const ASKED_AFTER =
  /^的?(?:有(?!时|的)|没|还|缺|断|卖|补|现|脚长|内长|是?多少|多长|对应|等于|是?几|会|能|可|行|够|合适|好[吗么嘛]|[吗么嘛])/
const HOW_IT_FITS = /^.{0,4}(?<![不会怕])(?:挤|小了|偏小|偏大|大了|紧|松)/
/** 平时穿27,现在有点顶脚: the foot outgrew its usual size, so its length has to be asked for. 会不会挤 asks of the new shoe. */
const OUTGROWN = anyOf(
  /(?<!会不|不|没|怕|会|别|是否|担心)(?:[顶挤磨夹卡勒]+(?:到|着|了)?(?:脚|脚趾|趾|头)|[顶挤](?:到|着|了|得)|(?<=都|很|太|有点|有些|好|老|就|全|嫌)[挤顶紧小](?!脚|孩|朋|吗|么|不)|小了|穿不[下进上])(?![吗么不嘛])/,
  // 想买大一码, 掉跟
  /[买拍要选]大(?:一|1|半)[码号]|脚(?:有点|都|最近|也|现在|会)?肿|掉跟|不跟脚|后跟(?:会|老|总|有点)?掉|(?:太|有点|都)[大松](?!吗|么)/,
  /\b(?:toes? (?:touch|hit|reach|curl)|too (?:tight|small|short)|outgr(?:own|ew|ow)|(?:got|getting|feels?) (?:tight|small)|pinch)/,
)
const OF_ONES_FOOT = /脚|平时|一般|通常|平常|一直|向来|有的|鞋|usually|穿|wear|i['’]?m an? (?:eu )?\d/

function findRow(table: SizeTable, size: string): number {
  return table.rows.findIndex((candidate) => candidate.size === size)
}

/**
 * A foot's usual size stands for its length: shoe sizes are one national scale, clothes' are each maker's own. Undefined
 * for other tables, and where the size is only asked after. Linear in the message.
 */
export function findUsualSize(table: SizeTable, message: string): Place | undefined {
  if (!(table.required.length === 1 && table.required[0] === 'footLength')) return undefined
  const text = canonicalText(message).replace(OF_ANOTHER, ' ')
  if (!OF_ONES_FOOT.test(text) || WRONGLY_ORDERED.test(text)) return undefined
  if (OUTGROWN.test(text) && !tellsWideFoot(text)) return undefined
  for (const match of text.matchAll(SIZE)) {
    const size = match[1] ?? match[2] ?? ''
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
    if (ASKED_AFTER.test(after.slice(0, 8))) continue
    const low = findRow(table, size.slice(0, 2))
    if (low < 0 || HOW_IT_FITS.test(after.slice(0, 8))) continue
    const other = findRow(table, OR_OTHER.exec(after)?.[1] ?? '')
    const isHalf = size.endsWith('.5') || /^ ?码?半/.test(after)
    const high = other >= 0 ? other : low + (isHalf && low + 1 < table.rows.length ? 1 : 0)
    return { kind: 'rows', low: Math.min(low, high), high: Math.max(low, high) }
  }
  return undefined
}
