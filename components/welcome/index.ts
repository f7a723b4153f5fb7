/**
 * welcome: the first run as plain components over one view (data) and its actions (callbacks): five short steps and a
 * practice chat. It knows no extension and no database. Tests: tests/dom/welcome.
 */
export { WelcomePage } from './welcome-page.tsx'
export type { WelcomeActions, WelcomeView } from './welcome-view.ts'
