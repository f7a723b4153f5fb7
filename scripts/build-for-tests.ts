import { builtExtension } from '../tests/support/browser/build.ts'

// Builds the package that end-to-end tests load (`store` or `demo`), unless it stands there for these sources already.
const kind = process.argv[2] === 'store' ? 'store' : 'demo'
console.log(builtExtension(kind))
