/** A desk drawn twice, as before and after a release: the same parts, other hashes, other lines. */
export interface DrawnDesk {
  readonly html: string
  /** Where each part is, told apart from what any selector may use. */
  readonly parts: Readonly<Record<Part, (root: ParentNode) => Element>>
}

export type Part = 'composer' | 'send' | 'list' | 'customer' | 'rows' | 'orders'

export const PARTS: readonly Part[] = ['composer', 'send', 'list', 'customer', 'rows', 'orders']

type Namer = (word: string) => string

/** How a desk's makers name things. `release` changes what changes with a release. */
const STYLES: Readonly<Record<string, (release: number) => Namer>> = {
  'CSS modules (word_hash)': (release) => (word) => `class="${word}_${hash(word, release)}"`,
  'CSS in JS (hash alone)': (release) => (word) => `class="css-${hash(word, release)}"`,
  'utility classes': () => (word) =>
    `class="flex ${word === 'list' ? 'overflow-y-auto h-full' : 'items-center px-4'} text-sm rounded-lg"`,
  'numbered ids': (release) => (word) => `id="${word}-${release * 7_919 + word.length * 31}"`,
  'data- attributes beside hashes': (release) => (word) => `class="_${hash(word, release)}" data-testid="desk-${word}"`,
  'readable names with a state': () => (word) => `class="desk-${word} is-active"`,
}

export const DESKS = Object.keys(STYLES)

/** One desk at one release. */
export function drawDesk(style: string, release: number): DrawnDesk {
  const name = STYLES[style]?.(release) ?? (() => '')
  const line = (n: number): string => `<li ${name('line')}><img alt=""><p>第 ${release * 100 + n} 句</p></li>`
  const lines = Array.from({ length: 6 + release * 3 }, (_, n) => line(n)).join('')
  const rows = Array.from({ length: 3 + release }, (_, n) => `<a ${name('row')}><span>客 ${n}</span></a>`).join('')
  // Real desks have more than one of everything, and a release puts things before others.
  const news = release > 1 ? `<div role="status"><h2>新版上线</h2><button>知道了</button></div>` : ''
  const tools = ['☺', '图', '⋯'].map((label) => `<button ${name('tool')}>${label}</button>`).join('')
  const side = `<aside ${name('notice')}><h2>公告</h2><ul><li>下班前交接</li></ul><textarea ${name('memo')}></textarea></aside>`
  const extra = release > 1 ? `<aside ${name('coupon')}><h2>优惠</h2><ul><li>满减</li></ul></aside>` : ''
  const html = `<main ${name('root')}>${news}${extra}${side}<nav ${name('menu')}><ul><li>会话</li></ul></nav><nav ${name('rows')}>${rows}</nav><section ${name('search')}><textarea ${name('query')}></textarea><footer><button>搜</button></footer></section><section ${name('chat')}><header ${name('head')}><h2 ${name('customer')}>客 ${release}</h2></header><ul ${name('list')}>${lines}</ul><footer ${name('foot')}><div ${name('tools')}>${tools}</div><textarea ${name('composer')}></textarea><button ${name('send')}>发送</button></footer></section><aside ${name('orders')}><h2>订单</h2><p>订单编号：26090812345678${release}</p><textarea ${name('remark')}></textarea></aside></main>`
  const only = (css: string) => (root: ParentNode) => {
    const found = [...root.querySelectorAll(css)].at(-1)
    if (found === undefined) throw new Error(css)
    return found
  }
  return {
    html,
    parts: {
      composer: only('section:last-of-type > footer > textarea'),
      send: only('section:last-of-type > footer > button'),
      list: only('section:last-of-type > ul'),
      customer: only('section:last-of-type > header > h2'),
      rows: only('nav:last-of-type'),
      orders: only('main > aside:last-child'),
    },
  }
}

/** Letters and digits as bundlers make them. */
function hash(word: string, release: number): string {
  let value = release * 2_654_435_761 + 17
  for (const letter of word) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return value.toString(36).padStart(7, 'q').slice(0, 6)
}
