/** The categories a rule can have (CONTRACTS 5), as they stand in the log. */
export const RULE_CATEGORIES = [
  '绝对化',
  '效果保证',
  '医疗功效',
  '权威背书',
  '站外导流',
  '违规交易',
  '虚假承诺',
  '拒绝义务',
  '服务禁语',
  '辱骂推诿',
  '隐私',
  '超权限赔付',
  '催单',
  '需依据',
] as const
