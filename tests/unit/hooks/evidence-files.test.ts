import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { evidenceZip, type EvidenceRequest } from '@/components/hooks/evidence-files.ts'
import { foldConversation, type DisputeRecord, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import { eventOf, journalOf, lineSeen } from '../core/session-log/journals.ts'

const started = eventOf(0, {
  kind: 'session-started',
  data: { consoleName: '拼多多', marketplace: 'pinduoduo', customerId: 'c1', customerName: '陈小溪' },
})
const system = (place: number, text: string) =>
  eventOf(place, {
    kind: 'message-seen',
    data: { messageId: `m${place}`, side: 'system', text, auto: false, history: false },
  })

function stateOf(events: readonly JournalEvent[]) {
  const state = foldConversation(events)
  if (state === undefined) throw new Error('no conversation')
  return state
}

const own = [
  started,
  lineSeen(1, '碎了一个 <b>电话13812345678</b>'),
  system(2, '包裹已签收,运单号 SF1234567890123'),
  lineSeen(3, '抱歉,给您补 5 元', 'agent'),
]
const others = [lineSeen(4, '别人的话', 'buyer', 's2')]
const journal = journalOf([...own, ...others])

const record: DisputeRecord = {
  disputeId: 'd1',
  orderNumber: '240922881876123',
  openedAt: own[0]?.at ?? 0,
  promisedCny: 20,
  agentName: '小李',
  supervisor: '王主管',
  doneAt: { apologise: (own[0]?.at ?? 0) + 30_000 },
  result: 'open',
}

async function packed(changes: Partial<EvidenceRequest> = {}) {
  const state = stateOf(own)
  const { zip, manifest } = await evidenceZip({
    record,
    chat: { state, events: own },
    shopName: '云岭户外旗舰店',
    language: 'zh-CN',
    policy: DEFAULT_POLICY,
    journal: { seq: journal.length, head: 'f'.repeat(64) },
    lines: async function* () {
      yield journal
    },
    unmasked: false,
    certificates: [{ about: '保温杯 BW-1', evidence: '跌落 1 米不碎' }],
    papers: [{ kind: 'photo', name: '破损.jpg', bytes: new Uint8Array([1, 2, 3]) }],
    now: state.lastAt + 60_000,
    ...changes,
  })
  const files = unzipSync(zip)
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  return { files, text, manifest }
}

describe('the evidence of a case', () => {
  it('is one zip whose manifest names every other file with its hash, and what is still wanted', async () => {
    const { files, text, manifest } = await packed()
    expect(Object.keys(files).sort()).toEqual([
      'case.html',
      'certificates/knowledge.html',
      'chat.html',
      'log.jsonl',
      'logistics/chat-lines.txt',
      'manifest.json',
      'pictures/破损.jpg',
    ])
    const said: typeof manifest & { masked: boolean; journal: unknown } = JSON.parse(text('manifest.json'))
    expect(said).toMatchObject({ format: 'wenda-evidence/1', caseId: 'd1', masked: true, missing: [] })
    expect(said.items).toHaveLength(6)
    for (const { fileName, sha256, bytes } of said.items) {
      const content = files[fileName] ?? new Uint8Array()
      expect([sha256, bytes]).toEqual([createHash('sha256').update(content).digest('hex'), content.length])
    }
  })

  it('holds the lines of this conversation alone, in a chain that proves itself', async () => {
    const { text } = await packed()
    const [header = '', ...lines] = text('log.jsonl').trimEnd().split('\n')
    expect(lines).toHaveLength(own.length)
    expect(text('log.jsonl')).not.toContain('别人的话')
    const proof = verifyChain(lines)
    expect(proof).toMatchObject({ ok: true })
    const { head, count }: { head: string; count: number } = JSON.parse(header)
    expect(count).toBe(own.length)
    expect(text('chat.html')).toContain(head)
    const bent = lines.with(1, (lines[1] ?? '').replace('碎', '好'))
    expect(verifyChain(bent)).toMatchObject({ ok: false })
  })

  it('can be read by anybody: words as words, customers’ data covered until it is unlocked', async () => {
    const { text } = await packed()
    const chat = text('chat.html')
    expect(chat).toContain('碎了一个')
    expect(chat).not.toMatch(/<b>电话|13812345678|<script/)
    expect(text('logistics/chat-lines.txt')).toMatch(/已签收/)
    const proofs = text('certificates/knowledge.html')
    for (const said of ['<title>证书和检测</title>', '云岭户外旗舰店', '保温杯 BW-1', '跌落 1 米不碎'])
      expect(proofs).toContain(said)
    const open = await packed({ unmasked: true })
    expect(open.text('chat.html')).toContain('13812345678')
    expect(JSON.parse(open.text('manifest.json'))).toMatchObject({ masked: false })
  })

  it('covers who receives the order in every file, wherever the name stands', async () => {
    const chat = [
      started,
      lineSeen(1, '请核对：\n【商品】冲锋衣\n【收货人】林晓彤\n【实付】¥79', 'agent'),
      lineSeen(2, '对，就写林晓彤，单号 773123456789012'),
    ]
    const lines = journalOf(chat)
    const request = {
      chat: { state: stateOf(chat), events: chat },
      lines: async function* () {
        yield lines
      },
    }
    const covered = await packed(request)
    for (const [name, bytes] of Object.entries(covered.files))
      expect([name, strFromU8(bytes).includes('林晓彤')]).toEqual([name, false])
    const open = await packed({ ...request, unmasked: true })
    for (const name of ['case.html', 'chat.html', 'log.jsonl', 'logistics/chat-lines.txt'])
      expect([name, open.text(name).includes('林晓彤')]).toEqual([name, true])
  })

  it('says which proof is missing when the chat tells of no parcel and no certificate is there', async () => {
    const state = stateOf([started, lineSeen(1, '碎了')])
    const { manifest, files } = await packed({ chat: { state, events: [] }, certificates: [], papers: [] })
    expect(manifest.missing).toEqual(['logistics', 'certificate'])
    expect(Object.keys(files)).not.toContain('logistics/chat-lines.txt')
  })

  it('lists the parcel’s number that only the agent wrote, with carrier, who and when, covered like the chat', async () => {
    const chat = [
      started,
      lineSeen(1, '还没到'),
      lineSeen(2, '给您补发了，申通 773123456789012，收件人电话13812345678', 'agent'),
      lineSeen(3, '订单号 240922881876123', 'agent'),
      eventOf(4, { kind: 'house-noted', data: { what: 'parcel-seen', detail: 'SF1234567890123' } }),
    ]
    const { text, manifest } = await packed({ chat: { state: stateOf(chat), events: chat }, papers: [] })
    const lines = text('logistics/chat-lines.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(1))
    expect(lines).toEqual([
      ['agent', '申通 773123456789012', '给您补发了，申通 773123456789012，收件人电话138****5678'],
      ['order-card', 'SF1234567890123'],
    ])
    expect(manifest.missing).toEqual([])
    const page = text('case.html')
    expect(page).toMatch(/773123456789012<\/td><td class="n">申通<\/td><td class="n">客服/)
    expect(page).toMatch(/SF1234567890123<\/td><td class="n">顺丰<\/td><td class="n">订单卡/)
    expect(page).not.toContain('13812345678')
  })

  it('begins with a page for who decides: the case, what happened, pictures, every file with its hash', async () => {
    const { text, manifest } = await packed()
    const page = text('case.html')
    for (const said of [
      '240922881876123',
      '云岭户外旗舰店',
      '¥22',
      '收到平台投诉',
      '已道歉',
      '给您补 5 元',
      '买家反映',
      '跌落 1 米不碎',
    ])
      expect(page).toContain(said)
    expect(page).toContain('<img src="pictures/%E7%A0%B4%E6%8D%9F.jpg"')
    expect(page).not.toMatch(/<b>电话|13812345678|<script|src="(?!pictures\/)|href="[a-z]+:/)
    for (const { fileName, sha256 } of manifest.items.filter(({ fileName: name }) => name !== 'case.html'))
      expect([fileName, page.includes(sha256)]).toEqual([fileName, true])
  })

  it('holds what there is of a case that is only about an order, and says that the chat is missing', async () => {
    const { files, text, manifest } = await packed({ chat: undefined })
    expect(Object.keys(files).sort()).toEqual([
      'case.html',
      'certificates/knowledge.html',
      'manifest.json',
      'pictures/破损.jpg',
    ])
    expect(manifest.missing).toEqual(['chat-log', 'logistics'])
    expect(text('case.html')).toContain('240922881876123')
  })
})
