/** Waits a moment. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Asks again and again until the answer is yes; says what it waited for when it never is. */
export async function until(
  what: string,
  ask: () => Promise<boolean>,
  {
    timeoutMs = 6000,
    everyMs = 40,
    detail,
  }: { timeoutMs?: number; everyMs?: number; detail?: () => Promise<string> } = {},
): Promise<void> {
  const end = Date.now() + timeoutMs
  for (;;) {
    if (await ask()) return
    if (Date.now() > end) {
      const more = detail === undefined ? '' : `\n${await detail()}`
      throw new Error(`Waited ${timeoutMs} ms for ${what}${more}`)
    }
    await pause(everyMs)
  }
}

/** Throws unless `holds`. */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}
