/**
 * sentinel: how far the journal had come, remembered apart from journal and index. It knows neither of them.
 * Tests: tests/unit/extension/sentinel.
 */
export { parseSentinel, type Sentinel } from './sentinel.ts'
