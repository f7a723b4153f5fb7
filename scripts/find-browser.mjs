// Finds a Chromium that can load an unpacked extension from the command line. Google's own Chrome cannot since 137
// (it ignores --load-extension), so it is named in the message but never taken.
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const namesOnPath = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing', 'brave-browser']
const brandedNames = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    join(process.env.ProgramFiles ?? '', 'Chromium', 'Application', 'chrome.exe'),
    join(process.env.ProgramFiles ?? '', 'BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
  ],
}

/** Folders in which Playwright keeps the browsers a person installed with it. */
export function playwrightBrowsers(home) {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(home, 'AppData', 'Local', 'ms-playwright'),
  ]
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ]
  return caches
    .filter((cache) => cache !== undefined && cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .reverse()
        .flatMap((name) => inside.map((parts) => join(cache, name, ...parts))),
    )
}

function onPath(names, environment) {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * The browser to drive: `WENDA_BROWSER` if it is set (a wrong path there is an error, not a reason to take another), else
 * the first Chromium found; `path` is undefined when there is none.
 */
export function findBrowser(environment = process.env) {
  const wanted = environment.WENDA_BROWSER
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return { path: wanted }
    return { path: undefined, fault: `WENDA_BROWSER names a file that is not there: ${wanted}` }
  }
  const places = [
    ...(usualPlaces[process.platform] ?? []),
    ...onPath(namesOnPath, environment),
    ...playwrightBrowsers(homedir()),
  ]
  return { path: places.find((place) => existsSync(place)) }
}

/** A Chrome or Edge that is installed but cannot be used, for the message. */
export function findBrandedBrowser(environment = process.env) {
  return onPath(brandedNames, environment).find((place) => existsSync(place))
}
