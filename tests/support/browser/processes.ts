import { readdirSync, readFileSync } from 'node:fs'

interface ProcessEntry {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** Pid of the browser process that has `profileDir`; undefined when none runs. */
export function findBrowserPid(profileDir: string): number | undefined {
  return readProcesses().find(
    ({ command }) => command.includes(`--user-data-dir=${profileDir}`) && !command.includes('--type='),
  )?.pid
}

/** Kills a process and everything it started, at once and without asking (SIGKILL), and waits until all are gone. */
export async function killTree(pid: number): Promise<void> {
  const pids = treeOf(pid)
  for (const each of pids) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // Already gone.
    }
  }
  for (let look = 0; look < 200 && pids.some(isRunning); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Halts a process and everything it started, as a sleeping machine does; they lose nothing and see no time pass. */
export function haltTree(pid: number): void {
  for (const each of treeOf(pid)) process.kill(each, 'SIGSTOP')
}

/** Lets halted processes run on. */
export function resumeTree(pid: number): void {
  // Children first: the browser finds them awake.
  for (const each of treeOf(pid).reverse()) process.kill(each, 'SIGCONT')
}

function treeOf(pid: number): number[] {
  const all = readProcesses()
  const tree = [pid]
  for (const parent of tree) {
    for (const child of all) if (child.parent === parent && !tree.includes(child.pid)) tree.push(child.pid)
  }
  return tree
}

function isRunning(pid: number): boolean {
  try {
    // A zombie is gone for our purpose: it holds no file and no lock.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

function readProcesses(): ProcessEntry[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return [{ pid: Number(name), parent, command }]
    } catch {
      return []
    }
  })
}
