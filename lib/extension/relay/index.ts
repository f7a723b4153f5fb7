/**
 * relay: how the engine's worker asks the background through its document, since a worker has no `chrome.runtime`. It
 * knows no journal and no database. Tests: tests/unit/extension/relay.
 */
export { createRelay, serveRelay, type Relay, type RelayedCalls, type RelayPort } from './relay.ts'
