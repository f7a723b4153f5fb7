import { factRuleId, factsAbout, loadChecker, type Checker } from '@/lib/core/compliance/matcher/index.ts'
import { cutText } from '@/lib/core/conversation/index.ts'
import { isOrderConfirmation } from '@/lib/core/orders/in-page/index.ts'
import { openSlotsIn } from '@/lib/core/sending/index.ts'
import { callWorker, unpackRules, type ConsoleBriefing } from '@/lib/extension/messaging/index.ts'
import { failPolicy } from '@/lib/page/gate/index.ts'
import type { DraftContext, SessionThinking } from '@/lib/page/session/index.ts'
import { consoleWords } from './words.ts'

/** Of a line that goes to the three checks: 200 of them stay under what one message may hold (door: 1 Mi units). */
const LINE_UNITS = 4000

/** Joins the session to core: rules from the briefing, everything else as compiled into this script. */
export async function consoleThinking(briefing: ConsoleBriefing): Promise<SessionThinking> {
  const checker = await loadRules(briefing.packedRules)
  return {
    checkDraft: checker === null ? null : (text, context) => checker.check(text, checkContext(context, briefing.facts)),
    ruleTexts: { ...briefing.ruleTexts, ...factTexts(briefing) },
    isConfirmation: (text, order) =>
      isOrderConfirmation(text, {
        hasOrder: order !== null,
        triggerWords: briefing.shop.confirmationTriggers,
        ...(order === null ? {} : { order }),
      }),
    checkOrder: async (card, messages) => {
      const answer = await callWorker('order-review', {
        card,
        messages: messages.slice(-200).map((line) => ({ ...line, text: cutText(line.text, LINE_UNITS) })),
        ...(briefing.shop.remoteAreas === null ? {} : { remoteAreas: briefing.shop.remoteAreas }),
      })
      if (!answer.ok) throw new Error(`order review: ${answer.fault}`)
      return answer.value
    },
    openSlots: openSlotsIn,
    failsClosed: (text) => failPolicy(text) === 'closed',
  }
}

/** Why a figure is flagged: what the entry says, by its title; the entry's figure is what to say instead. */
function factTexts({ facts, settings }: ConsoleBriefing): SessionThinking['ruleTexts'] {
  const { factDenied } = consoleWords(settings.language, settings.keys)
  return Object.fromEntries(
    facts.map((fact) => [
      factRuleId(fact),
      { reason: factDenied(fact.title, `${fact.label} ${fact.said}`), replacement: fact.said },
    ]),
  )
}

/** Rules that do not load are no rules: the fail policy decides then, and the panel is told that no check runs. */
async function loadRules(packed: string): Promise<Checker | null> {
  if (packed === '') return null
  try {
    return loadChecker(await unpackRules(packed))
  } catch {
    return null
  }
}

function checkContext(context: DraftContext, facts: ConsoleBriefing['facts']) {
  const { order, customer, lastBuyerMessages } = context
  const spoken = [...(order?.items.map(({ product }) => product) ?? []), ...lastBuyerMessages]
  return {
    marketplace: context.marketplace,
    category: context.category,
    customer: {
      ...(customer.name === undefined ? {} : { name: customer.name }),
      ...(order?.phone === undefined ? {} : { phone: order.phone }),
      // What the buyer has just written is the buyer's own, as a new address is.
      ...(order?.address === undefined ? {} : { address: [order.address, ...lastBuyerMessages].join('\n') }),
      ...(order?.number === undefined ? {} : { orderNumber: order.number }),
    },
    previousOwnMessages: context.previousOwnMessages,
    compensationLimitCny: context.compensationLimitCny,
    ...(facts.length === 0 ? {} : { facts: factsAbout(facts, spoken) }),
  }
}
