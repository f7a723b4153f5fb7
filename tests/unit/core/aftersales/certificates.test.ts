import { describe, expect, it } from 'vitest'
import { certificatesFor, type ProvingEntry } from '@/lib/core/aftersales/index.ts'

const entry = (part: Partial<ProvingEntry>): ProvingEntry => ({ kind: 'faq', title: '', answer: '', ...part })
const dress = entry({ kind: 'product', title: '针织收腰连衣裙', product: 'YH-5502', evidence: '详情页尺寸表' })
const coat = entry({
  kind: 'product',
  title: '双面羊毛呢大衣',
  product: 'YH-2108',
  evidence: '检测报告 YH-2108-2026-08',
})
const pilling = entry({ title: '会不会起球', product: 'YH-5502', evidence: '检测报告 YH-5502-2026-03' })
const grade = entry({ title: '起球几级', product: 'YH-5502', evidence: '检测报告 YH-5502-2026-03，起球 4 级' })
const price = entry({ kind: 'objection', title: '别家更便宜', evidence: '吊牌成分与检测报告 YH-2108-2026-08' })
const licence = entry({ title: '品牌授权书', answer: '授权编号 SQ-1', images: ['授权.png'] })
const wash = entry({ title: '怎么洗', product: 'YH-5502', answer: '冷水手洗' })
const all = [dress, coat, pilling, price, licence, wash]

const of = (...said: string[]) => certificatesFor(all, said).map(({ about, evidence }) => [about, evidence])

describe('certificatesFor', () => {
  it('takes the proofs of the goods in the case, by their number or by their name in any order, and the shop’s own papers', () => {
    const shop = ['', '授权编号 SQ-1']
    const dressProofs = [
      ['针织收腰连衣裙 YH-5502', '详情页尺寸表'],
      ['针织收腰连衣裙 YH-5502', '检测报告 YH-5502-2026-03'],
      shop,
    ]
    expect(of('针织连衣裙 收腰中长款 杏色；M × 1')).toEqual(dressProofs)
    expect(of('yh-5502 杏色')).toEqual(dressProofs)
    expect(of('加绒直筒牛仔裤')).toEqual([shop])
    expect(of()).toEqual([shop])
  })

  it('knows by the number in its evidence which goods an entry without goods is about', () => {
    expect(of('双面羊毛呢大衣 中长款')).toEqual([
      ['双面羊毛呢大衣 YH-2108', '吊牌成分与检测报告 YH-2108-2026-08'],
      ['', '授权编号 SQ-1'],
    ])
  })

  it('leaves out what another proof says with more', () => {
    expect(certificatesFor([pilling, grade], ['YH-5502']).map(({ evidence }) => evidence)).toEqual([
      '检测报告 YH-5502-2026-03，起球 4 级',
    ])
  })

  it('says the same proof once, and gives pictures of certificates alone', () => {
    const twice = certificatesFor(
      [pilling, { ...pilling, title: '起球吗' }, licence, { ...dress, images: ['大图.png'] }],
      ['YH-5502'],
    )
    expect(twice.map(({ evidence, images }) => [evidence, images])).toEqual([
      ['检测报告 YH-5502-2026-03', []],
      ['授权编号 SQ-1', ['授权.png']],
      ['详情页尺寸表', []],
    ])
  })
})
