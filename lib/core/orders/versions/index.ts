export { versionWords } from './versions.ts'
