/** What was asked for on the command line. */
export interface StartOptions {
  readonly tour: boolean
  readonly headless: boolean
  readonly build: boolean
  readonly port: number
  /** Query of the demo console, such as `speed=2&seed=3`. */
  readonly query: string
  /** Only steps whose name contains this; for working on the tour. */
  readonly only: string | undefined
}

const usage = `npm start                the demo console with Wenda beside it
npm start -- --tour      the scripted tour
  --headless             no window even if there is a display
  --no-build             use what was built before
  --port=N               port of the demo pages (any free one)
  --speed=N --seed=N --script=NAMES   how the buyers' scripts play
  --only=TEXT            only tour steps whose name contains TEXT`

/** Reads the arguments; an unknown one is an error that shows the usage. */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): StartOptions {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (const arg of args) {
    const match = /^--([a-z-]+)(?:=(.*))?$/.exec(arg)
    const name = match?.[1]
    if (name === undefined || !knownNames.has(name)) throw new Error(`Unknown argument: ${arg}\n${usage}`)
    if (match?.[2] === undefined) flags.add(name)
    else values.set(name, match[2])
  }
  const query = ['speed', 'seed', 'script', 'gap']
    .filter((name) => values.has(name))
    .map((name) => `${name}=${encodeURIComponent(values.get(name) ?? '')}`)
    .join('&')
  return {
    tour: flags.has('tour'),
    headless: flags.has('headless') || !hasDisplay(environment, platform),
    build: !flags.has('no-build'),
    port: Number(values.get('port') ?? 0),
    query,
    only: values.get('only'),
  }
}

const knownNames = new Set(['tour', 'headless', 'no-build', 'port', 'speed', 'seed', 'script', 'gap', 'only'])

/** Whether a window can be shown: always on macOS and Windows, with a display server elsewhere. */
function hasDisplay(environment: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (platform === 'darwin' || platform === 'win32') return true
  return (environment['DISPLAY'] ?? '') !== '' || (environment['WAYLAND_DISPLAY'] ?? '') !== ''
}
