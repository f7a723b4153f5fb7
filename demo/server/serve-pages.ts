import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface ServedPages {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves a built folder on 127.0.0.1 only. Port 0 takes any free one; a taken port is an error that names it. */
export async function servePages(folder: string, port = 0): Promise<ServedPages> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/', response)
  })
  await listen(server, port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The demo server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      reject(fault.code === 'EADDRINUSE' ? new Error(`Port ${port} on 127.0.0.1 is taken`, { cause: fault }) : fault)
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const pathname = readPath(url)
  if (pathname === undefined) {
    response.writeHead(400).end()
    return
  }
  const asked = normalize(join(folder, pathname))
  if (asked !== folder && !asked.startsWith(folder + sep)) {
    response.writeHead(403).end()
    return
  }
  const file = pathname.endsWith('/') ? join(asked, 'index.html') : asked
  try {
    const body = await readFile(file)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    response.end(body)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个页面 / no such page')
  }
}

/** The path of an address, decoded; undefined when it is not one. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}
