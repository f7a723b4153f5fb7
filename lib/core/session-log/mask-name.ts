import type { MaskEdit } from './mask-edit.ts'

/** A name as it may be shown: its first character and two stars, however long it is. */
export function maskName(name: string): string {
  const [first] = Array.from(name.trim())
  return first === undefined ? '' : `${first}**`
}

/** The hundred most frequent surnames and some more; together they name over nine in ten people. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|轩辕|端木|百里|南宫|独孤|西门)/

const CUE =
  /(?:收货人|收件人|联系人|收货姓名|收件姓名|真实姓名|姓名|名字|户名|持卡人|购买人|下单人|签收人|我叫|我是叫|全名|receiver|recipient|consignee|full name|name)(?:姓名|名字|名)?/gi
/** A sign between cue and name: then whatever stands there is a name. The shop's own confirmation writes 【收货人】. */
const LINK = /^\s{0,2}(?:[:=\]\u3011-]|是|叫|为|改成|改为|换成|写成|写|填)?\s{0,2}[:]?\s{0,2}["'\u201c\u300c]?/
/** What never begins or is a name after a cue. */
const NO_NAME =
  /^(?:电话|手机|地址|姓名|名字|信息|号码|联系|不|没|有|和|与|或|跟|的|是|谁|什么|怎么|可以|能|要|请|写|填|改|换|在|已|都|还|错|对|一样|必填|也|了|吗|呢|为|就|用|给|同|以|这|那|哪|您|你|我|他|她|亲|收|何时|任何|方便|于是|高兴|应该|时候|全部|和电|成功|平台|相同|来|单独|计算|公司|客服|本人|老公|老婆|妈妈|爸爸|朋友|同事|收货|默认|及)/
/** What may follow a name at once. */
const AFTER_NAME =
  /(?:先生|女士|小姐|老师|同学|电话|手机|地址|联系|收货|收件|收$|的|是|在|住|号码|身份证|微信|邮箱|然后|谢谢|你好|您好|和|我|请|吧|啊|哦|呢|了|就|已|要|改|换|吗)/

/**
 * Names beside a cue (收货人, 联系人, 姓名 …): all but the first character is covered. Without a sign between cue and
 * name only a known surname is taken for one.
 */
export function cuedNameEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const cue of narrow.matchAll(CUE)) {
    const afterCue = cue.index + cue[0].length
    const rest = narrow.slice(afterCue, afterCue + 60)
    const link = LINK.exec(rest)?.[0] ?? ''
    const name = nameAt(rest.slice(link.length), link.trim() !== '')
    if (name.length < 2) continue
    const start = afterCue + link.length
    edits.push(coverName(start, name))
  }
  return edits
}

/** A name that stands alone beside a phone: `张三 13812345678`, `13812345678 张三`. */
export function neighbourNameEdits(narrow: string, phonePlaces: readonly number[]): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const place of phonePlaces) {
    const left = narrow.slice(Math.max(0, place - 12), place)
    const before = /(?:^|[\s,;:\n\u3001\u3002])([\u4e00-\u9fa5]{2,4})[\s,;:\u3001]{1,3}$/.exec(left)?.[1]
    if (before !== undefined && isWholeName(before)) {
      edits.push(coverName(place - (left.length - left.lastIndexOf(before)), before))
    }
    const numberEnd = place + (/^[\d*\s-]{7,20}/.exec(narrow.slice(place, place + 20))?.[0].trimEnd().length ?? 11)
    const after = /^[\s,;:\u3001]{1,3}([\u4e00-\u9fa5]{2,4})(?=$|[\s,;:\n\u3001\u3002])/.exec(
      narrow.slice(numberEnd, numberEnd + 9),
    )
    if (after?.[1] !== undefined && isWholeName(after[1])) {
      edits.push(coverName(numberEnd + after[0].length - after[1].length, after[1]))
    }
  }
  return edits
}

function isWholeName(text: string): boolean {
  if (NO_NAME.test(text) || AFTER_NAME.test(text)) return false
  return COMPOUND.test(text) ? text.length >= 3 : SURNAMES.includes(text[0] ?? ' ') && text.length <= 3
}

function coverName(start: number, name: string): MaskEdit {
  return { start: start + 1, end: start + name.length, put: '*'.repeat(name.length > 8 ? 3 : name.length - 1) }
}

/** The name a text begins with, or ''. `linked`: a sign said that a name follows. */
function nameAt(text: string, linked: boolean): string {
  const latin = /^[A-Za-z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,3}/.exec(text)?.[0]
  if (latin !== undefined) return linked ? latin.trim() : ''
  const dotted = /^[\u4e00-\u9fa5]{1,8}(?:[\u00b7\u2022\u30fb.][\u4e00-\u9fa5]{1,8}){1,3}/.exec(text)?.[0]
  if (dotted !== undefined) return dotted
  const han = /^[\u4e00-\u9fa5]{2,12}/.exec(text)?.[0] ?? ''
  if (han === '' || NO_NAME.test(han)) return ''
  const family = COMPOUND.test(han) ? 2 : 1
  const known = family === 2 || SURNAMES.includes(han[0] ?? ' ')
  if (!known && !linked) return ''
  const end = AFTER_NAME.exec(han.slice(family))?.index
  const most = known && han.length !== 4 ? family + 2 : 4
  const length = Math.min(end === undefined ? han.length : family + end, most)
  // 王先生: a surname with a title names somebody, but there is nothing more to cover.
  return length <= family && length < 2 ? '' : han.slice(0, length)
}
