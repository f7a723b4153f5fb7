/**
 * shell: what stands around every page of ours: its language and look, the bar that tells of trouble with the store, what
 * stands there instead when its drawing fails, and the lock where the log is encrypted. Tests: tests/e2e.
 */
export { mountPage, type PageProps } from './mount-page.tsx'
