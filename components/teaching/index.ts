/**
 * teaching: the screen that leads through pointing at the parts of a console, as plain components over one view (data)
 * and its actions (callbacks). It knows no extension and no page. Tests: tests/dom/teaching.
 */
export { isTaught, selectorsOf } from './taught.ts'
export { Teach } from './teach.tsx'
export type { TeachActions, TeachRow, TeachView } from './teach-view.ts'
