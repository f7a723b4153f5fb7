/**
 * shared: what every room of core agrees on. It knows no room, no browser, no clock.
 * Tests: tests/unit/core/shared.
 */
export { anyOf } from './any-of.ts'
export { MARKETPLACES, type ChatMessage, type Marketplace, type OrderCard, type Side } from './chat.ts'
export { clockText } from './clock-text.ts'
export { goodsOnPage, stockOnPage } from './goods-on-page.ts'
export { LAST_DATE_MS } from './last-date.ts'
export type { Language } from './language.ts'
export { failure, success, type Result } from './result.ts'
export { isGoodsCard, stockIn } from './stock.ts'
export { stableId } from './stable-id.ts'
export { uuidV7 } from './uuid.ts'
