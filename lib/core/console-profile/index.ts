/**
 * console-profile: the data that teaches a console (CONTRACTS 2): its shape, its parser, the built-in ones. It knows no
 * DOM: reading a page with a profile is lib/page/consoles. Tests: tests/unit/core/console-profile.
 */
export type { ConsoleProfile, OrderField, ProfileFault, SelectorList } from './profile.ts'
