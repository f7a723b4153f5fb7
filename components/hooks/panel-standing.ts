import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { Standing } from '../panel/index.ts'
import type { PageTalk } from './page-talk.ts'

/** Where the panel stands: what is granted, whether a console page speaks, whether a chat is open on it. */
export function standingOf(
  talk: PageTalk,
  grants: readonly string[] | null,
  profiles: readonly ConsoleProfile[],
): Standing {
  if (talk.snapshot !== null) return { kind: talk.snapshot.session === undefined ? 'no-chat' : 'chat' }
  if (grants === null) return { kind: 'loading' }
  if (grants.length > 0) return { kind: 'other-page' }
  return { kind: 'no-console', consoles: profiles.map(({ id, name }) => ({ id, name })) }
}
