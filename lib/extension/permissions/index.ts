/**
 * permissions: which consoles the person lets us see. It knows no page and no component.
 * Tests: tests/unit/extension/permissions.
 */
export {
  grantConsole,
  grantNotifications,
  hostPatterns,
  isConsoleGranted,
  isOriginGranted,
  listGrants,
  observeGrants,
  revokeConsole,
} from './grants.ts'
