/** What can be done with any table or chart of the desk. */
export const tables = {
  save: '存为表格',
  saveHint: '按现在的筛选和排序存成 CSV；电话、地址、姓名已遮盖。',
  search: (table: string) => `在「${table}」里找`,
  noneFound: '没有符合的行。',
  savePicture: '存为图片',
  print: '打印',
  red: '过了红线',
}
