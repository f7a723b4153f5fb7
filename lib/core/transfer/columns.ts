/** A column of the knowledge sheet (CONTRACTS 3). */
export type Column =
  | 'type'
  | 'title'
  | 'questions'
  | 'answer'
  | 'code'
  | 'category'
  | 'tags'
  | 'shop'
  | 'product'
  | 'feature'
  | 'advantage'
  | 'benefit'
  | 'evidence'
  | 'risk'
  | 'sizeTable'
  | 'parameterTable'
  | 'images'

/** Our own header, in the order of the export. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  type: '类型',
  title: '标题',
  questions: '问法',
  answer: '回复',
  code: '快捷码',
  category: '分类',
  tags: '标签',
  shop: '店铺',
  product: '商品',
  feature: '特点',
  advantage: '优势',
  benefit: '利益',
  evidence: '证据',
  risk: '风险点',
  sizeTable: '尺码表',
  parameterTable: '参数表',
  images: '图片',
}

/** Every column, in the order of the export. */
export const COLUMNS = Object.keys(COLUMN_NAMES) as readonly Column[]

/**
 * Headers of other tools and of sheets as shops keep them (CONTRACTS 3; facts: peers 1.6): 千牛, 易歪歪, Speech Repo,
 * Chatwoot, Tars, Beeftext, TextExpander, and what people call these columns.
 */
const ALIASES: Readonly<Record<Column, readonly string[]>> = {
  type: ['类型', 'type', 'kind', '条目类型', '种类'],
  title: ['标题', 'title', 'name', '名称', '主题', '场景'],
  questions: [
    '问法',
    'questions',
    'question',
    '问题',
    '提问',
    '买家问题',
    '客户问题',
    '用户问题',
    '标准问题',
    '相似问',
    '相似问法',
    '扩展问法',
    '常见问题',
    'q',
    'faq',
  ],
  answer: [
    '回复',
    'answer',
    '内容',
    '回答',
    '答案',
    '话术',
    '快捷短语',
    '短语',
    '短语内容',
    '回复内容',
    '话术内容',
    '标准回复',
    '参考回复',
    'content',
    'reply',
    'snippet',
    'text',
    'response',
    'a',
  ],
  code: [
    '快捷码',
    'code',
    '快捷编码',
    '快捷短语编码',
    '编码',
    '快捷键',
    'shortcode',
    'shortcut',
    'abbreviation',
    'keyword',
    'trigger',
  ],
  category: ['分类', 'category', '分组', '快捷短语分组', '组', '组名', '目录', '类别', 'group', 'folder'],
  tags: ['标签', 'tags', 'tag', 'labels'],
  shop: ['店铺', 'shop', 'store', '店铺名称'],
  product: ['商品', 'product', '产品', '商品名称', '产品名称', '款式', '货号', 'sku'],
  feature: ['特点', 'feature', '卖点', '特征'],
  advantage: ['优势', 'advantage', '优点'],
  benefit: ['利益', 'benefit', '好处', '利益点'],
  evidence: ['证据', 'evidence', '依据', '证明'],
  sizeTable: ['尺码表', 'sizetable', 'size_table', 'sizechart', '尺码对照表'],
  parameterTable: ['参数表', 'parametertable', 'parameter_table', 'parameters', '参数对比表', '对比表'],
  risk: ['风险点', 'risk', '风险', '注意事项'],
  images: ['图片', 'images', 'image', '图', '配图', 'pictures'],
}

const BY_HEADER: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => ALIASES[column].map((alias) => [headerKey(alias), column] as const)),
)

/** What counts of a header: half width, lower case, no blanks, marks, or remarks in brackets. */
function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(【[][^)】\]]*[)】\]]/g, '')
    .replace(/[\s*_:\-"'.。]/g, '')
}

/** The column a header names; undefined for one of the shop's own. */
export function columnOf(header: string): Column | undefined {
  return BY_HEADER.get(headerKey(header))
}

/** Headers of 千牛 and its sister format, whose cells spell commas and line breaks as entities. */
export function isQianniuHeader(headers: readonly string[]): boolean {
  return headers.some((header) => /^快捷(?:短语)?编码$/.test(header.trim()))
}
