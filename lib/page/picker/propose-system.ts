import type { MessagesPart } from '../../core/console-profile/index.ts'
import { queryAll } from '../consoles/index.ts'
import { compounds } from './find-selector.ts'
import { holds } from './page-tree.ts'

/**
 * The messages part with a line of the console itself told apart: what that line is or has and no message of either side
 * does. A line that the profile did not take for a message needs no mark: the part comes back as it was.
 */
export function proposeSystemLine(pointed: Element, part: MessagesPart, root: Document): MessagesPart | undefined {
  const lists = queryAll(part.list, root)
  const items = lists.flatMap((list) => queryAll(part.item, list))
  const line = items.find((item) => holds(item, pointed))
  if (line === undefined) return part
  const sided = (side: 'buyer' | 'agent'): readonly Element[] =>
    items.filter((item) => item !== line && isOrHas(part[side], item))
  const messages = [...sided('buyer'), ...sided('agent')]
  const own = [line, ...line.querySelectorAll('*')].slice(0, 20).flatMap((element) => compounds(element).slice(0, 12))
  const mark = own
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ css }) => messages.filter((item) => isOrHas([css], item)).length * 2 < messages.length)
  return mark === undefined ? undefined : { ...part, system: [...part.system, mark.css] }
}

function isOrHas(selectors: readonly string[], item: Element): boolean {
  return selectors.some((css) => (!css.includes('>>>') && item.matches(css)) || queryAll([css], item).length > 0)
}
