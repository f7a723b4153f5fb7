import type { Words } from '../zh-cn.ts'

/** What can be done with any table or chart of the desk. */
export const tables: Words['tables'] = {
  save: 'Save table',
  saveHint: 'As CSV, filtered and sorted as it stands; phones, addresses and names are covered.',
  search: (table) => `Find in “${table}”`,
  noneFound: 'No row fits.',
  savePicture: 'Save picture',
  print: 'Print',
  red: 'Past its red line',
}
