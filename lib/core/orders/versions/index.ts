export { withVersions } from './joined.ts'
export { versionWords } from './versions.ts'
