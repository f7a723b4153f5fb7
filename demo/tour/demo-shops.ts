/** The demo's shops as the options page names them, their pack, and a buyer who is there from the start. */
export const demoShops = {
  apparel: { id: 'apparel', name: '悦禾女装', category: '服饰', pack: '女装', customer: 'd***8' },
  digital: { id: 'digital', name: '极点数码', category: '数码 3C', pack: '3C', customer: '追风少年' },
  fresh: { id: 'fresh', name: '山田鲜生', category: '生鲜', pack: '生鲜', customer: '一家四口' },
} as const
