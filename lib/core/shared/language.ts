/** The languages the program speaks (DESIGN 4.12). */
export type Language = 'zh-CN' | 'en'
