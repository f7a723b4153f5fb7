/** Characters that are written apart as parts (信 → 亻言). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  信: ['亻言', '人言', 'イ言'],
  微: ['彳攵', '彳山攵'],
  评: ['讠平', '言平'],
  现: ['王见'],
  好: ['女子'],
  付: ['亻寸', '人寸'],
  刷: ['尸巾刂'],
  转: ['车专'],
  账: ['贝长'],
  钱: ['钅戋', '金戋'],
  号: ['口丂'],
  治: ['氵台', '三台'],
  疗: ['疒了'],
  支: ['十又'],
  宝: ['宀玉'],
  群: ['君羊'],
  码: ['石马'],
  扣: ['扌口'],
  淘: ['氵匋'],
  拼: ['扌并'],
  线: ['纟戋'],
  款: ['士示欠'],
  返: ['反辶', '辶反'],
  根: ['木艮'],
  最: ['日取'],
  联: ['耳关'],
  加: ['力口'],
  私: ['禾厶'],
  银: ['钅艮'],
  行: ['彳亍'],
  卡: ['上卜'],
  红: ['纟工'],
  包: ['勹巳'],
  极: ['木及'],
  顶: ['丁页'],
  效: ['交攵'],
  级: ['纟及'],
  祛: ['礻去', '衤去'],
  绝: ['纟色'],
  脑: ['月囟'],
  残: ['歹戋'],
  证: ['讠正'],
  保: ['亻呆', '人呆'],
  瘦: ['疒叟'],
  痛: ['疒甬'],
  癌: ['疒嵒'],
}

/** Parts that nobody writes side by side by chance: these are seen through in claims too. */
const UNLIKELY = new Set('极顶效级祛绝脑残证保治疗瘦痛癌根最')

/** `phrase` with one of its characters, and with all that can be, written in parts; unless it is `hidden`, only parts that are no words. */
export function splitForms(phrase: string, hidden: boolean): string[] {
  const forms: string[] = []
  let all = ''
  let split = 0
  for (let at = 0; at < phrase.length; at++) {
    const character = phrase.charAt(at)
    const known = hidden || UNLIKELY.has(character)
    const parts = known && Object.hasOwn(PARTS, character) ? (PARTS[character] ?? []) : []
    for (const part of parts) forms.push(phrase.slice(0, at) + part + phrase.slice(at + 1))
    all += parts[0] ?? character
    if (parts.length > 0) split++
  }
  if (split > 1) forms.push(all)
  return forms
}
