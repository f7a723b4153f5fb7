import type { ConsolePage } from '../pages/console-page.ts'
import type { PanelPage } from '../pages/panel-page.ts'
import type { Tour } from '../tour.ts'
import { expectThat, pause } from '../until.ts'

/** Questions of the demo shop, each asked once. */
const questions = [
  '会不会掉色',
  '几天能到',
  '发什么快递',
  '包邮吗',
  '能便宜点吗',
  '可以退吗',
  '退货运费谁出',
  '能开发票吗',
  '怎么洗',
  '有没有色差',
  '偏大还是偏小',
  '厚不厚',
  '什么时候发货',
  '有现货吗',
  '地址填错了能改吗',
  '快递怎么不动了',
  '退款多久到',
  '收到有破洞',
  '发错颜色了',
  '优惠券怎么用',
  '质量怎么样',
  '白色透不透',
  '会缩水吗',
  '什么面料的',
]

/**
 * Time from a buyer's line standing in the page's DOM to the panel having painted suggestions for it. Both moments are
 * taken by the pages themselves with the same machine clock (`performance.timeOrigin + now`): in the page by a
 * MutationObserver, in the panel in the second frame after its DOM shows the question with suggestions.
 */
export async function measureSuggestions(tour: Tour, chat: ConsolePage, panel: PanelPage): Promise<void> {
  await chat.bringToFront()
  await chat.openChat('d***8')
  await chat.clear()
  await chat.page.evaluate(watchLines)
  for (const [index, question] of questions.entries()) {
    // The number makes each line new, so that no answer of before can be taken for this one.
    const text = `${question} ${index + 1}`
    await panel.target.evaluate(watchPanel(text))
    await chat.say('u1001', text)
    const painted = await panel.target.evaluate<number | null>('window.__painted')
    const shown = await chat.page.evaluate<number | undefined>(`window.__shown[${JSON.stringify(text)}]`)
    if (painted !== null && shown !== undefined)
      tour.figures.add('message in page → suggestions painted', painted - shown)
    await chat.type('好的亲')
    await chat.pressSend()
    await pause(120)
  }
  const counted = tour.figures.count('message in page → suggestions painted')
  expectThat(counted >= 20, `Only ${counted} of ${questions.length} messages got suggestions`)
}

/** In the console page: when did a line with these words first stand in the DOM? */
const watchLines = `(() => {
  const shown = (window.__shown = {})
  const look = () => {
    const last = [...document.querySelectorAll('[data-from="buyer"] [data-part="text"]')].at(-1)?.textContent.trim()
    if (last !== undefined) shown[last] ??= performance.timeOrigin + performance.now()
  }
  look()
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
})()`

/** In the panel: the moment after the frame in which this question and suggestions stood. Null after 3 s. */
function watchPanel(question: string): string {
  return `void (window.__painted = new Promise((resolve) => {
    const give = setTimeout(() => resolve(null), 3000)
    const ready = () => document.body.innerText.includes(${JSON.stringify(question)}) &&
      document.querySelectorAll('button[aria-label^="插入建议"]').length > 0
    const done = () => requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(give)
      resolve(performance.timeOrigin + performance.now())
    }))
    if (ready()) return done()
    const watcher = new MutationObserver(() => { if (ready()) { watcher.disconnect(); done() } })
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
  }))`
}
