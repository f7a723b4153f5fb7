import { compareSelectors } from './selectors.ts'
import { watchUnderLoad } from './watch.ts'

declare global {
  interface Window {
    /** What the benchmarks ask of the page. */
    watchUnderLoad: typeof watchUnderLoad
    compareSelectors: typeof compareSelectors
  }
}

window.watchUnderLoad = watchUnderLoad
window.compareSelectors = compareSelectors
