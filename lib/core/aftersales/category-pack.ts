/** Goods whose after-sales rules differ (KB-GUIDE). */
export type CategoryPack = 'general' | 'apparel' | 'electronics' | 'fresh'
