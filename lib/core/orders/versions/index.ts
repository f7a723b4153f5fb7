export { withVersions } from './joined.ts'
export { prepareVersions, versionWords } from './versions.ts'
