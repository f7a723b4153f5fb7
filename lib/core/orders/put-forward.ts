import type { Said, Statement } from './statements.ts'

/**
 * What an agent's message puts forward to be taken: the values of its offers without prices, packs, gifts and counts that
 * only explain.
 */
export function putForward(statements: readonly Statement[]): Said[] {
  const priced = statements.some(({ clause }) => ONE_COSTS.test(clause.text))
  return statements
    .filter(({ act }) => act === 'offer')
    .flatMap((statement) => withoutPacks(statement, statements))
    .filter(
      (said) =>
        !isUnitPrice(said) &&
        !isPriceAtEnd(said) &&
        !isGiven(said, statements) &&
        !(priced && isBareNumber(said)) &&
        !isNeeded(said) &&
        !isEachOfMore(said, statements) &&
        !isSumBehindCount(said, statements) &&
        !isIdleCount(said, statements),
    )
}

/** 卡其31 28各一条: one of each is no count of all. */
function isEachOfMore({ value, clause }: Said, statements: readonly Statement[]): boolean {
  return (
    value.family === 'quantity' &&
    /各/.test(clause) &&
    statements.some((one) => one.clause.text !== clause && one.said.length > 0)
  )
}

/** 一起12卷 42: a bare number behind a count is what so many cost. */
function isSumBehindCount(said: Said, statements: readonly Statement[]): boolean {
  const at = statements.findIndex((one) => one.said.includes(said))
  const before = statements[at - 1]?.said.at(-1)
  return isBareNumber(said) && before?.value.family === 'quantity' && before.clause.length === before.value.end
}

const ONE_COSTS = /\d(?:元|块)?一[件条双盒袋箱瓶支个套包罐份张本提桶]/

/** 一盒5条 拍两盒就是10条: of an agent's counts the one to be ordered stands after 拍. */
function withoutPacks(statement: Statement, statements: readonly Statement[]): readonly Said[] {
  const counts = statement.said.filter((said) => said.value.family === 'quantity')
  if (counts.length === 0 || !statements.some((one) => isToldToOrder(one))) return statement.said
  const at = statement.clause.text.indexOf('拍')
  const told = at < 0 ? undefined : counts.find((said) => said.value.start >= at)
  return statement.said.filter((said) => said.value.family !== 'quantity' || said === told)
}

function isToldToOrder(statement: Statement): boolean {
  return /拍[\d一二两三四五六七八九十]/.test(statement.clause.text)
}

/** 20一张 40: beside a price for one, a bare number is the sum. */
function isBareNumber({ value, clause }: Said): boolean {
  return value.family === 'number' && value.start === 0 && value.end === clause.length
}

/** 两支158, 138一片: an agent's bare number beside a count is money unless it looks like a size or is told to be taken. */
function isPriceAtEnd(said: Said): boolean {
  const { value, clause, raw } = said
  const behind = clause.slice(value.end)
  const isLast = behind === '' || /^(?:元|块)?一[件条双盒袋箱瓶支个套包罐份张本提桶片]/.test(behind)
  if (value.family !== 'number' || !isLast || /码|号|腰/.test(raw)) return false
  const number = value.numbers[0] ?? 0
  // 43一双41一双: one of each.
  if (/\d一[一-龥]\d+(?:\.\d+)?一[一-龥]/.test(clause)) return false
  // 三盒45: what stands behind a count is what it costs.
  if (/[件条双盒袋箱瓶支个套包罐份张本提桶]$/.test(clause.slice(0, value.start))) return true
  const sizeLike = number < 5 || (number >= 33 && number <= 48) || (number >= 80 && number <= 170 && number % 5 === 0)
  return !sizeLike && !/拍|选|穿|建议|推荐|对应|size|go for/.test(clause)
}

/** 送5g小样3个, 送清洁液两瓶 + 滚刷一个: what is given is not what is ordered. */
function isGiven(said: Said, statements: readonly Statement[]): boolean {
  const at = statements.findIndex((one) => GIVES.test(one.clause.text))
  if (at < 0) return false
  const own = statements.findIndex((one) => one.said.includes(said))
  return own > at ? said.value.family === 'quantity' : own === at && said.value.start > said.clause.search(GIVES)
}

const GIVES =
  /(?<![发配派寄运推])(?:送|赠)(?!货|到|达|上|去|来|人)|给(?:您|你)(?:多|额外|再)?(?:放|加|附|搭|塞)|小样|赠品/

/** 两只建议双碗的, 30张正好: a count is put forward only with what makes an order of it. */
function isIdleCount({ value }: Said, statements: readonly Statement[]): boolean {
  return (
    value.family === 'quantity' && value.key !== 'en' && !statements.some(({ clause }) => COUNTS_UP.test(clause.text))
  )
}

const COUNTS_UP =
  /拍|下单|要|共|总|合计|给您|发您|安排|留|记|备注|各|\d$|(?:元|块)|^(?:好|对|是|嗯|行|可以|收到|没问题|ok)(?=的|嘞|$|[\s,.!])/

/** 共7.6米: how much is needed in all, not which version. */
function isNeeded({ value, clause }: Said): boolean {
  return value.family !== 'quantity' && /(?:一?共|总共)[^,.]{0,2}$/.test(clause.slice(0, value.start))
}

/** 59一盒, 一盒5条: one of something in an agent's words is a price or a pack, not an order. */
function isUnitPrice(said: Said): boolean {
  return said.value.family === 'quantity' && said.value.numbers[0] === 1 && !/各|拍一|就一/.test(said.clause)
}
