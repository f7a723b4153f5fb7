/** Work arriving for a team that answers in order of arrival. */
export interface Workload {
  /** Conversations or calls beginning in an hour. */
  readonly arrivalsPerHour: number
  /** Seconds of work one takes. */
  readonly handlingSeconds: number
}

/** What a number of people would give the customers. */
export interface StaffingOutlook {
  readonly agents: number
  /** Share of customers who wait at all, 0..1. */
  readonly waitShare: number
  /** Share answered within the target, 0..1. */
  readonly serviceLevel: number
  /** Mean wait in seconds; infinite when more arrives than can be done. */
  readonly meanWaitSeconds: number
  /** Share of their time people are busy, 0..1 and above when overloaded. */
  readonly occupancy: number
}

/**
 * Probability that a customer has to wait when `erlangs` of work are offered to `agents` people: Erlang C (A. K. Erlang
 * 1917), by the stable recursion of Erlang B. 1 when the work is more than they can do; 0 for no work.
 */
export function erlangC(agents: number, erlangs: number): number {
  if (erlangs <= 0) return 0
  if (agents <= erlangs) return 1
  let blocked = 1
  for (let count = 1; count <= agents; count += 1) blocked = (erlangs * blocked) / (count + erlangs * blocked)
  return (agents * blocked) / (agents - erlangs * (1 - blocked))
}

/** What `agents` people would give: M/M/c queue, nobody leaves the queue. A chat agent who holds k chats counts as k. */
export function staffingOutlook(agents: number, load: Workload, targetSeconds: number): StaffingOutlook {
  const erlangs = (load.arrivalsPerHour * load.handlingSeconds) / 3600
  const waitShare = erlangC(agents, erlangs)
  const spare = agents - erlangs
  const overloaded = spare <= 0 && erlangs > 0
  const late = waitShare * Math.exp((-spare * targetSeconds) / load.handlingSeconds)
  return {
    agents,
    waitShare,
    serviceLevel: overloaded ? 0 : erlangs === 0 ? 1 : 1 - late,
    meanWaitSeconds: overloaded
      ? Number.POSITIVE_INFINITY
      : erlangs === 0
        ? 0
        : (waitShare * load.handlingSeconds) / spare,
    occupancy: agents === 0 ? (erlangs === 0 ? 0 : Number.POSITIVE_INFINITY) : erlangs / agents,
  }
}

/** What a suggestion aims at. */
export interface StaffingGoal {
  readonly targetSeconds: number
  /** Share to be answered within the target, 0..1; default 0.95. */
  readonly serviceLevel?: number
  /** Chats one person holds at once without getting slower; default 1. */
  readonly chatsAtOnce?: number
}

const MOST_SERVERS = 100_000

/**
 * The fewest people who answer the wanted share within the target, with what customers get from them. A rush is the
 * same with the arrivals multiplied. Throws RangeError for a share of 1 or more, which no number of people reaches.
 */
export function suggestStaffing(load: Workload, goal: StaffingGoal): StaffingOutlook & { readonly people: number } {
  const { targetSeconds, serviceLevel = 0.95, chatsAtOnce = 1 } = goal
  if (serviceLevel >= 1 || chatsAtOnce < 1)
    throw new RangeError('a service level below 1 and at least one chat at once')
  if (load.arrivalsPerHour <= 0) return { ...staffingOutlook(0, load, targetSeconds), people: 0 }
  const erlangs = (load.arrivalsPerHour * load.handlingSeconds) / 3600
  for (let servers = Math.max(1, Math.floor(erlangs)); servers <= MOST_SERVERS; servers += 1) {
    const people = Math.ceil(servers / chatsAtOnce)
    const outlook = staffingOutlook(Math.floor(people * chatsAtOnce), load, targetSeconds)
    if (outlook.serviceLevel >= serviceLevel) return { ...outlook, people }
  }
  throw new RangeError('more work than can be staffed')
}
