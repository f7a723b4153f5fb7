import type { ImprovementTask, JournalEvent } from '../conversation/index.ts'
import type { ConversationState } from '../conversation/index.ts'
import type { ScoreItem } from './score-sheet.ts'

/** Every task as it stands: the last word of the journal about it. Those set last come first. */
export function foldTasks(events: Iterable<JournalEvent>): ImprovementTask[] {
  const tasks = new Map<string, ImprovementTask>()
  for (const event of events) {
    if (event.kind !== 'task-set') continue
    tasks.delete(event.data.taskId)
    tasks.set(event.data.taskId, event.data)
  }
  return [...tasks.values()].reverse()
}

/** What the marks of the task's week say of it. */
export interface TaskCheck {
  /** Scored conversations of the agent in which the item applied. */
  readonly seen: number
  /** Of those, the ones in which it was as it should be. */
  readonly good: number
}

/**
 * Holds a task against the scored conversations of its week: for an item with points the mark must be yes, for a
 * deduction no. A task in the supervisor's own words alone has nothing to count.
 */
export function checkTask(
  task: ImprovementTask,
  states: Iterable<ConversationState>,
  items: readonly ScoreItem[],
): TaskCheck {
  const points = items.find(({ id }) => id === task.item)?.points
  let seen = 0
  let good = 0
  for (const { agent, score } of states) {
    if (points === undefined || agent !== task.agentName || score === undefined) continue
    const mark = Object.hasOwn(score.marks, task.item) ? score.marks[task.item] : null
    if (mark === null || mark === undefined) continue
    seen += 1
    if (mark === points >= 0) good += 1
  }
  return { seen, good }
}
