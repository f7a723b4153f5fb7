import { describe, expect, it } from 'vitest'
import { adviseSize, readSizeTable } from '@/lib/core/sizing/index.ts'

describe('readSizeTable', () => {
  it('reads a sheet with a header; 斤 become kg', () => {
    expect(readSizeTable('尺码\t身高(cm)\t体重(斤)\nS\t150-157\t80-94\nM\t158-163\t95-107')).toEqual({
      ok: true,
      value: {
        required: ['height', 'weight'],
        rows: [
          { size: 'S', height: [150, 157], weight: [40, 47] },
          { size: 'M', height: [158, 163], weight: [47.5, 53.5] },
        ],
      },
    })
  })

  it.each([
    ['S 150-157cm 80-94斤 / M 158-163cm 95-107斤', ['height', 'weight']],
    ['26码 腰围64-66cm 80-92斤\n27码 腰围67-69cm 93-102斤', ['weight', 'waist']],
    ['尺码,脚长(mm)\n36,225-230\n37,231-235', ['footLength']],
    ['size|height(cm)|age\n100|95-105|3-4\n110|106-115|4-6', ['height', 'age']],
  ])('%s', (text, required) => {
    const read = readSizeTable(text)
    expect(read.ok && [...read.value.required].sort()).toEqual([...required].sort())
  })

  it.each([
    [
      '斤 beside centimetres',
      '尺码\t身高\t体重\nS\t150-158\t80-95\nM\t158-165\t95-112\nL\t165-172\t112-130',
      '身高163体重108斤',
      'M',
    ],
    [
      'kilograms beside centimetres',
      '尺码\t身高\t体重\nS\t150-158\t40-47\nM\t158-165\t47-56\nL\t165-172\t56-65',
      '163 108斤',
      'M',
    ],
    [
      'a child in kilograms',
      '尺码\t身高\t体重\n90\t85-95\t11-14\n100\t95-105\t14-17\n110\t105-115\t17-20',
      '身高100 16公斤',
      '100',
    ],
    [
      'a child in 斤',
      '尺码\t身高\t体重\n90\t85-95\t22-28\n100\t95-105\t28-34\n110\t105-115\t34-40',
      '身高100 16公斤',
      '100',
    ],
    ['metres', '尺码\t身高\t体重(kg)\nS\t1.50-1.58\t40-47\nM\t1.58-1.65\t47-56', '身高163体重108斤', 'M'],
    ['斤 alone', '尺码\t体重\nS\t80-95\nM\t95-112\nL\t112-130', '我108斤穿什么码', 'M'],
    ['kilograms alone', '尺码\t体重\nS\t40-47\nM\t47-56\nL\t56-65', '我108斤穿什么码', 'M'],
    [
      'pounds under an English head',
      'size\theight(cm)\tweight\nS\t150-158\t90-105\nM\t158-165\t105-123\nL\t165-172\t123-140',
      '163cm 108斤',
      'M',
    ],
    ['centimetres of feet', '尺码\t脚长\n36\t22.5-23\n37\t23-23.5\n38\t23.5-24', '脚长23.7cm穿几码', '38'],
    ['a unit in the cells', '尺码\t身高\t体重\nS\t150-158cm\t40-47公斤\nM\t158-165cm\t47-56公斤', '163 108斤', 'M'],
  ])('heads without units: %s', (_what, text, message, size) => {
    const read = readSizeTable(text)
    if (!read.ok) throw new Error(read.error.fault)
    expect(adviseSize(read.value, message)).toMatchObject({ size })
  })

  it('an optional column refines only', () => {
    const read = readSizeTable('尺码\t体重(斤)\t腰围cm(选填)\n26\t80-92\t64-66\n27\t93-102\t67-69')
    if (!read.ok) throw new Error(read.error.fault)
    expect(read.value).toMatchObject({ required: ['weight'], optional: ['waist'] })
    expect(adviseSize(read.value, '我90斤穿什么码')).toEqual({ size: '26' })
  })

  it('a column of what is left belongs to its size; what is no figure says nothing', () => {
    const read = readSizeTable('尺码\t体重(斤)\t库存\nS\t80-92\t12件\nM\t93-102\t断码\nL\t103-110\t充足')
    expect(read.ok && read.value.rows.map(({ size, stock }) => [size, stock])).toEqual([
      ['S', 12],
      ['M', 0],
      ['L', undefined],
    ])
  })

  it('a rule for wide feet', () => {
    const read = readSizeTable('尺码\t脚长(mm)\n36\t225-230\n37\t231-235\n脚宽\t1')
    expect(read.ok && read.value.rule).toEqual({ wide: 1 })
  })

  it.each([
    ['', 'no-sizes', 1],
    ['你好', 'no-measures', 1],
    ['尺码\t颜色\nS\t红', 'no-measures', 1],
    ['尺码\t身高\nS\t高', 'bad-range', 2],
    ['尺码\t身高\nS\t150-157\nS\t158-160', 'twice', 3],
  ])('%j is refused', (text, fault, line) => {
    expect(readSizeTable(text)).toMatchObject({ ok: false, error: { fault, line } })
  })
})
