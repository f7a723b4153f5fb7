import type { Measure, SizeTable } from '@/lib/core/sizing/index.ts'
import type { PackEntry, PackParameterTable, PackSizeTable, StarterPack } from './pack.ts'

const HEADS: Readonly<Record<Measure, string>> = {
  height: '身高(cm)',
  weight: '体重(kg)',
  footLength: '脚长(mm)',
  waist: '腰围(cm)',
  chest: '胸围(cm)',
  back: '背长(cm)',
  head: '头围(cm)',
  age: '年龄(岁)',
}

/** Everything of a pack as entries, its tables too: a table is an entry that answers size questions or comparisons. */
export function packRows(pack: StarterPack): PackEntry[] {
  return [...pack.entries, ...pack.sizeTables.map(sizeEntry), ...pack.parameterTables.map(parameterEntry)]
}

function sizeEntry({ id, title, shop, products, printed, table }: PackSizeTable): PackEntry {
  return {
    id,
    kind: 'guide',
    title,
    category: '商品/尺码',
    shop,
    product: products.join('、'),
    questions: ['有尺码表吗', '尺码表发我看看', '尺码怎么选'],
    answer: `亲，${title}：${printed}。您把身高体重告诉我，我帮您看。`,
    sizeTable: sizeText(table),
  }
}

function sizeText({ required, optional = [], rows, rule }: SizeTable): string {
  const measures = [...required, ...optional]
  const heads = measures.map((measure) => (optional.includes(measure) ? `${HEADS[measure]}选填` : HEADS[measure]))
  const lines = rows.map((row) => [row.size, ...measures.map((measure) => row[measure]?.join('-') ?? '')])
  const wide = rule?.wide === undefined ? [] : [['脚宽', String(rule.wide)]]
  return [['尺码', ...heads], ...lines, ...wide].map((cells) => cells.join('\t')).join('\n')
}

function parameterEntry({ id, title, shop, products, variants, rows }: PackParameterTable): PackEntry {
  const cells = rows.map(({ name, values, benefits }) => [
    name,
    ...values.map((value, place) => (benefits[place] === undefined ? value : `${value} | ${benefits[place]}`)),
  ])
  return {
    id,
    kind: 'guide',
    title,
    category: '商品/参数',
    shop,
    product: products.join('、'),
    questions: [`${variants.join('和')}有什么区别`, `${variants.join('还是')}好`, `${title}怎么选`],
    answer: rows
      .map((row) => `${row.name}：${variants.map((variant, i) => `${variant} ${row.values[i] ?? ''}`).join('，')}`)
      .join('\n'),
    parameterTable: [['参数', ...variants], ...cells].map((line) => line.join('\t')).join('\n'),
  }
}
